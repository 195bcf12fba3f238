-- expect: error
-- Fails on purpose; a run that is stopped must never look like a run that found nothing.
error("")
