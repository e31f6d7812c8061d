"""Forbidden acts: what no collector may say, found by rules that a person can read.

An utterance becomes sentences (`sentences`); each family of rules looks for its words (`threat`,
`fake_legal`, `urgency`, `insult`, `liar`, `shame`, `disclosure`, in the notation of `notation`); and what
stands under a "no", in others' words, in a right that is explained or in a judge's hands is let be (`scope`).
How much it sounds like what people wrote down (`likeness`) raises, lowers or adds findings (`judging`).
"""

from collsim.roleplay.understanding.forbidden.judging import breaches

__all__ = ["breaches"]
