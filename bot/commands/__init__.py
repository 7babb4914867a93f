"""The command line: one module per command of CONTRACT.md 1."""
