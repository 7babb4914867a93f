"""Draws every chart from a made-up athlete's log, as examples for docs/charts. Run: ``python -m tools.charts``."""
