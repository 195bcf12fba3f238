-- expect: error; says "<script>"
-- Raises HTML, which must stay text wherever the message is shown.
error("<script>alert(1)</script><img src=x onerror=alert(1)>")
