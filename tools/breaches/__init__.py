"""Trains the likeness to forbidden acts: `python -m tools.breaches`.

    python -m tools.breaches              train and write the weights: some three minutes
    python -m tools.breaches --check      say whether the weights fit the training data
    python -m tools.breaches --measure    hold out one author after the other, and measure

Reads `training/forbidden/*.txt` (breaches, hard and ordinary turns by language and batch) and, for what
else collectors say, `training/acts/*.tsv` (`data`). From these come the likeness (`fitting`), what it counts
beside the rules (`weighing`), and how all of it does on authors left out (`measures`). The same data give the
same weights on the same machine.
"""
