-- expect: error; says "second"
-- Puts line ends of every kind into the message, so that one error looks like several lines of a log.
error("first\nsecond\r\nthird\rfourth\vfifth\ffifth\u{85}sixth\u{2028}seventh\u{2029}eighth")
