"""Simulated athletes live with the coach; what became of them as a report with pictures."""
