"""Exchanges that are made up, for tests of what is looked at after a call."""

from dataclasses import replace

from collsim.negotiation.moves import DEMANDS, Said
from collsim.records import Listener, Move, Reply
from collsim.roleplay.authority import Authority
from collsim.roleplay.review.score import Held
from collsim.roleplay.room import Exchange, Made, Standing
from collsim.roleplay.understanding.heard import Breach

BALANCE = 100_000
AUTHORITY = Authority(
    opening=80_000,
    floor=40_000,
    supervised=40_000,
    latest_day=1015,
    discount=0,
    plan_months=0,
    least_instalment=0,
)
BEGUN = Standing(Listener.HOLDER, False, 0, 0, 1001, 0, 0, 1, 0, 0, 0.5, 0.0, 0.0, False)


def said(move, cents=0, day=0, reply=Reply.CONFIRMS, instalments=1):
    """A move with its answer."""
    return Made(Said(move, cents, day, instalments), reply, None)


class Talk:
    """A call that is written turn by turn."""

    def __init__(self):
        self.exchanges = []
        self.standing = BEGUN

    def turn(self, *made, text="…", **values):
        """Write a turn; `standing` follows from its moves, with the changes given as keywords."""
        fields = {name: values.pop(name) for name in list(values) if name in Exchange.__dataclass_fields__}
        before, after = self.standing, self.standing
        for each in made:
            if each.said.move == Move.VERIFY:
                after = after._replace(verified=True)
            if each.said.move in DEMANDS:
                after = after._replace(asked=each.said.cents)
        after = after._replace(**values)
        exchange = Exchange(
            number=len(self.exchanges) + 1, text=text, acts=(), breaches=(),
            amounts=tuple(each.said.cents for each in made if each.said.cents),
            days=tuple(each.said.day for each in made if each.said.day), method=None, corrections=(),
            further=0, made=made, words="", rewording="", interrupted=False, before=before, standing=after,
        )  # fmt: skip
        self.exchanges.append(replace(exchange, **fields))
        self.standing = after
        return self

    def held(self, **changes):
        """The call, over."""
        values = {
            "exchanges": tuple(self.exchanges), "owed": frozenset({BALANCE}), "authority": AUTHORITY,
            "breaches": (), "noted": None,
        }  # fmt: skip
        return Held(**(values | changes))


def doubt(act, certain=False, words="…"):
    """A breach as words alone show it."""
    return Breach(act, certain, words)
