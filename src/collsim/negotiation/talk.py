"""TALK: manners and objections together, ready for compiled code."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from collsim.negotiation.manners import Manners, compile_manners, effects
from collsim.negotiation.objections import Objections, compile_objections
from collsim.records import TALK


def compile_talk(manners: Manners, objections: Objections) -> npt.NDArray[Any]:
    """Return how people talk as one TALK record, in an array of length 1."""
    records: npt.NDArray[Any] = np.zeros(1, TALK)
    talk = records[0]
    talk["manner_count"] = len(manners.manners)
    talk["manners"][: len(manners.manners)] = compile_manners(manners)
    talk["objection_count"] = len(objections.objections)
    talk["objections"][: len(objections.objections)] = compile_objections(objections)
    talk["trust"] = effects(manners, "trust")
    talk["irritates"] = effects(manners, "irritation")
    talk["distresses"] = effects(manners, "distress")
    return records
