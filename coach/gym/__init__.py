"""Beside the athlete in the gym: one card, exercise by exercise, from *Start* to what comes next."""
