"""Tests of fitness in the chat: who may, one after another with a clock, what a result is worth, what it changes."""
