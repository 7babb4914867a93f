"""The bookshelf: exercises, rules, articles, phrases and sources as data, checked when loaded."""
