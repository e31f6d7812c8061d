"""The days: one model, two runners."""
