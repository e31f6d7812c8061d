"""The shelf: dialogues, replayed to the debtor of the simulation and checked against it."""
