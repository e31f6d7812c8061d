"""Cards: a number of the model, together with what is known about it."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from collsim.content import Content

Grade = Literal["T1", "T2", "T3", "prior"]
"""How good the evidence is: a field experiment's effect size, a band to stay in, sign or order only, none."""


class Card(Content):
    """A number with its range, and how good the evidence for it is."""

    value: float
    low: float
    high: float
    grade: Grade
    source: str

    @model_validator(mode="after")
    def _lies_within_its_range(self) -> Card:
        if not self.low <= self.value <= self.high:
            raise ValueError(f"the value {self.value} lies outside its range {self.low} ... {self.high}")
        return self
