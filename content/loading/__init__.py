"""Each module reads one shelf of content/ and tells every fault it finds."""
