"""Ears and mouth: Telegram, the local stand-in, the command line; wires the rest together."""
