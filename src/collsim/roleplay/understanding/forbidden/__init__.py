"""Forbidden acts: what no collector may say, found by rules that a person can read.

An utterance becomes sentences (`sentences`); each family of rules looks for its words (`threat`,
`fake_legal`, `urgency`, `insult`, `liar`, `shame`, `disclosure`, in the notation of `notation`); and what
stands under a "no", in others' words, in a right that is explained or in a judge's hands is let be (`scope`).
How much it sounds like what people wrote down (`likeness`) is weighed together with what the rules have found
(`evidence`), and two bounds of the score tell what is certain and what is doubtful (`judging`); where no
rule has found anything, only with a word of which such acts are made (`concepts`) can it be certain.

A rule is kept when it has found several sentences, or one that was written after it; what is said once only
is left to likeness. `python -m tools.breaches --measure` says how all of it does on authors left out.
"""

from collsim.roleplay.understanding.forbidden.judging import breaches

__all__ = ["breaches"]
