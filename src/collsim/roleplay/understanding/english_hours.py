"""Hours as English tells them: "half past three", "nine to five", "at ten, no, make that eleven"."""

from __future__ import annotations

import re

from collsim.roleplay.understanding.context import COUNTABLE, FOLLOWED
from collsim.roleplay.understanding.hours import (
    AFTER_A_DAY,
    AND_THEN,
    BEFORE_THE_HOUR,
    MIN_EN,
    OF_TWELVE,
    PART_EN,
    UNTIL_H,
    H,
    Hour,
    hour_rule,
)
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought

RULES_EN = (
    # between 9 and 11 in the morning
    hour_rule(
        rf"(?:between|from)? ?(?!at #\d\d? and #(?:15|30|45))(?:at )?{H} ?(?:and|to|,"
        rf"|until) {UNTIL_H}(?: {PART_EN})",
    ),
    # between 2 and 4 on Thursday
    hour_rule(
        rf"(?=[a-z]+ {OF_TWELVE} (?:and|to|until) {OF_TWELVE})(?:between|from) {H} (?:and|to|until) {UNTIL_H}"
        r"(?= ?,? (?:on |this |next )?(?:wd\d|today|tomorrow|tonight|the @))",
    ),
    # call between 10 and 11
    hour_rule(
        rf"(?:(?<=call )|(?<=me )|(?<=you )|(?<=ring )|(?<=free )|(?<=there )|(?<=said ))between"
        rf" (?={OF_TWELVE}){H} and {UNTIL_H}(?<!#1[3-9])(?<!#[2-9]\d)(?! ?[¤%#])(?! {COUNTABLE})",
    ),
    # 11:00 to 11:15
    hour_rule(r"T(?P<th>\d\d?):(?P<tm>\d\d) (?:and|to|,) T(?P<th2>\d\d?):(?P<tm2>\d\d)"),
    # a quarter past noon
    hour_rule(
        rf"(?P<past>half|(?:a )?quarter|#\d\d?(?= minutes| past| after)|{BEFORE_THE_HOUR})(?: minutes)?"
        rf" (?P<way>past|after|to|till|(?:(?<=quarter )|(?<=at #5 )|(?<=at #10 )|(?<=at #20 ))of) (?:{H}"
        rf"|(?P<at_noon>noon))(?! {COUNTABLE})(?: {PART_EN})?",
    ),
    # half two
    hour_rule(
        rf"(?:at |for |by )?(?P<past>half) {H}(?: {PART_EN}|{FOLLOWED['en']}"
        r"|(?= (?:suits?|any good|do you|sharp|latest)(?![a-z])))",
    ),
    # nine sharp
    hour_rule(rf"(?<![#\d])(?:at )?{H}{MIN_EN}? (?:sharp|on the (?:dot|nose))(?: {PART_EN})?"),
    # tomorrow at 5
    hour_rule(
        rf"(?:{AFTER_A_DAY})at {H}{MIN_EN}?(?! ?[¤%#])(?! {COUNTABLE})(?: {PART_EN})?"
        r"(?! (?:a|per|each)(?![a-z]))",
    ),
    # is twelve thirty any better; nine forty-five is when I call
    hour_rule(
        r"(?:(?<=is )|(?<=say )|(?<=^)|(?<=\| ))#(?P<h>1[0-2]|[1-9]) #(?P<m>15|30|45)(?![\d.~])"
        r"(?= (?:is when|is (?:good|fine|best|better|ok|okay|too (?:early|late))|any better|works|suits"
        r"|instead)(?![a-z])"
        r"| ?,? (?:on your (?:lunch|break)|any better))",
    ),
    # Monday evening 6
    hour_rule(
        r"(?:(?<=morning )|(?<=afternoon )|(?<=evening )),? ?#(?P<h>1[0-2]|[1-9])(?![\d.~])"
        rf"(?! {COUNTABLE})(?! ?[¤%#]){FOLLOWED['en']}",
    ),
    # this Saturday from 9
    hour_rule(rf"(?:{AFTER_A_DAY})from {H}{MIN_EN}?{FOLLOWED['en']}"),
    # tomorrow at half ten
    hour_rule(rf"at (?P<past>half) #(?P<h>1[0-2]|[1-9])(?![\d.~])(?! {COUNTABLE})(?! ?[¤%#])"),
    # five o'clock
    hour_rule(rf"(?<![#\d]){H}{MIN_EN}? (?:o'clock|oclock|o clock)(?: {PART_EN})?"),
    # at 3:15 in the afternoon
    hour_rule(rf"(?<![#\d])(?:at |by |around )?(?<!mo\d\d ){H}{MIN_EN}? ?{PART_EN}"),
    # at eleven thirty
    hour_rule(
        rf"(?!at #\d\d? #\d\d(?:_| (?:a|per|each|every|monthly|weekly)(?![a-z])))"
        rf"(?:(?<!meet me )(?<!meet you )(?<!we're )(?<!you're )(?<!start )(?<!starting )at(?! #(?:1[3-9]"
        rf"|2\d)(?![\d.:]))|(?<!how )(?<!what )(?:around|round|about)(?! #(?:1[3-9]|2\d)"
        rf"| #\d\d? #(?!15|30"
        rf"|45))) {H}{MIN_EN}?(?: sharp)?{FOLLOWED['en']}",
    ),
    # 430 pm
    hour_rule(rf"(?<![#\d])(?:at |by )?#(?P<h>1?\d)(?P<m>[0-5]\d)(?![\d.~]) {PART_EN}"),
    # 10 tonight
    hour_rule(
        r"(?<!pay )(?<!do )(?<!send )(?<!me )(?<!least )(?<!just )(?<![\d¤A-Z] )(?:at )?"
        rf"{H}(?= ?,? (?:tonight|(?:tomorrow|this) (?:morning|afternoon|evening|night)))",
    ),
    # by 5
    hour_rule(
        rf"(?:(?<!divided )by|before|after|until|till"
        rf"|no later than) (?:{H})(?<!#1[3-9])(?<!#2\d)(?<!#3\d)(?=$| ?[,|]"
        rf"| (?:{AND_THEN}"
        rf"|wd\d|this (?:morning|afternoon|evening)))",
    ),
    # is three okay tomorrow
    hour_rule(
        rf"(?<=is ){OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= (?:ok|okay|good|fine|alright|any good|better)"
        rf"(?: for you)? (?:on )?(?:wd\d|tomorrow|today|tonight))",
    ),
    # only from nine
    hour_rule(
        rf"(?:(?<=only )|(?<=ring me )|(?<=call me )|(?<=call us )|(?<=open )|(?<=in ))from "
        rf"{OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= ?$| ?[,|]| onwards?)",
    ),
    # on for 3 tomorrow
    hour_rule(
        rf"(?<=on )(?:for ){OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= (?:tomorrow|today|tonight"
        rf"|(?:on )?wd\d))",
    ),
    # say 10, 10:30
    hour_rule(
        r"(?<![#\d:])#(?P<h>1[0-2]|[1-9])(?![\d.~])(?= ?(?:,|[|]|or|o|y) T)",
    ),
    # Saturday, ten thirty
    hour_rule(rf"(?:{AFTER_A_DAY}),? ?#(?P<h>\d\d?) #(?P<m>15|30|45)(?![\d.~]){FOLLOWED['en']}"),
    # nine Eastern
    hour_rule(
        rf"(?:at )?{OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= (?:eastern|pacific|central time"
        rf"|mountain time|est|pst"
        r"|cst|gmt|bst|your time)(?![a-z]))",
    ),
    # from eight onwards
    hour_rule(
        rf"from {OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= (?:onwards?|on)(?= ?$| ?[,|]| tomorrow| wd))"
    ),
    # pencil you in for eleven on Friday
    hour_rule(
        r"(?:make it|you in|it in|you down|be there|slot|that in) for "
        rf"{OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= (?:on )?(?:wd\d|tomorrow))",
    ),
    # 730 tonight
    hour_rule(
        r"(?<!pay )(?<!do )(?<!send )(?<!me )(?<!least )(?<!just )(?<![\d¤A-Z] )(?:at )?"
        r"#(?P<h>[5-9])(?P<m>15|30|45)(?![\d.~])(?= ?,? tonight)",
    ),
    # eight fifteen Monday morning
    hour_rule(
        r"(?:(?<=^)|(?<=, )|(?<=\| ))#(?P<h>\d\d?) #(?P<m>15"
        r"|30|45)(?![\d.~])(?= (?:on )?wd\d (?:mor|aft|eve))",
    ),
    # by close of play, five thirty, on Friday
    hour_rule(r"(?<=, )#(?P<h>1[0-2]|[1-9]) #(?P<m>15|30|45)(?![\d.~])(?= , on wd\d)"),
    # 16.30 on Tuesday
    hour_rule(
        r"(?:(?<=^)|(?<=, )|(?<=\| ))#(?P<h>\d\d?)\.(?P<frac>3|15|45)(?![\d.~])(?= (?:on )?(?:wd"
        r"|tomorrow|today))",
    ),
    # 16 h
    hour_rule(r"(?:at )?#(?P<h>[01]?\d|2[0-4])(?![\d.~]) h(?![a-z])"),
    # 16:30
    hour_rule(r"(?:at |by )?T(?P<th>\d\d?):(?P<tm>\d\d)(?::\d\d)?"),
    hour_rule(r"(?:at )?(?:#12 )?(?P<noon>\bnoon|\bmid ?day)(?! time)"),
    hour_rule(r"(?:at )?(?P<midnight>mid ?night)"),
)
PUT_RIGHT = sought(
    r"_[ ,|]+(?:(?:no|sorry|wait|actually|or rather|hang on|hold on|well)[ ,|]+)+"
    r"(?:(?:make|call) (?:it|that) |let's (?:say|do|make it) |say |at |better |i meant )?"
    r"#(?P<h>1[0-2]|[1-9])(?![\d.~])(?= ?$| ?[,|]| (?:o'clock|instead|then|is better)(?![a-z]))"
    r"|_[ ,|]+(?:make it|make that|let's make it|better) #(?P<h_m>1[0-2]|[1-9])(?![\d.~])(?= ?$| ?[,|])"
)
"""An hour that is put right: "Saturday at ten, no, make that eleven"."""

SAID_APART = sought(
    r"(?<![a-z])(?:(?:in|by|on|during|around) (?:the |wd\d |tomorrow )?|this |wd\d |tomorrow )"
    r"(?:morning|afternoon|evening)(?: of [^ |#¤]+(?: [^ |#¤]+)?)?[ ,|]+"
    r"(?:(?:say|maybe|about|around|like|or so) )+#(?P<h>1[0-2]|[1-9])(?![\d.~])(?= ?$| ?[,|]| or )"
)
"""An hour of a part of a day that was named: "by the afternoon of the 27th? Say four"."""

OR_LATER = sought(
    r"(?:(?<=^)|(?<=[|,] )|(?<=either )|(?<=at )|(?<=say ))#(?P<h>1[0-2]|[1-9])(?![\d.~])(?= or _)"
)
"""An hour before another: "either nine or ten tomorrow morning"."""

OR_ANOTHER = sought(
    r"(?<![a-z])or (?:is |at )?#(?P<h>1?\d)(?![\d.~])(?= (?:better|instead|works|ok|suits)(?![a-z]))"
)

OPEN = sought(
    r"(?:(?<![a-z])(?:open|opens|in|here|there|staffed|manned|available|lines|desk|hours|timings?|office|branch|work"
    r"|works|wd\d)"
    r"(?: (?:from|are|is|daily|every day|only|between|,))* |^ ?(?:from |between )|[|,] (?:from |between ))"
    rf"(?P<h>{OF_TWELVE})(?: [ap]m)? (?:to|till|til|until|and|,(?= #\d\d? pm)) (?P<h2>{OF_TWELVE})(?: pm)?"
    rf"(?: (?:,|and|then)(?: then| from)* (?P<h3>{OF_TWELVE}) (?:to|till|until) (?P<h4>{OF_TWELVE}))?"
    rf"(?! {COUNTABLE})(?! ?[¤%#])"
)
"""From when to when somebody is there: each of these hours is one."""

SPEAKS_OF_OPENING = re.compile(
    r"(?<![a-z])(?:open|opens|opened|helpline|lines?|office|branch|counter|desk|shop|hours|timings?|staffed|manned"
    r"|in the office|reach (?:me|us)|we're (?:here|there)|i'm (?:in|here|there)|we are (?:here|there)"
    r"|someone's (?:here|there))(?![a-z])"
)


def opening_hours(script: Script) -> list[Hour]:
    """Take out the hours from and until which a place is open: "open nine to two and then four to six"."""
    found: list[Hour] = []
    if not SPEAKS_OF_OPENING.search(script.text):
        return found
    for match in OPEN.finditer(script.text):
        for name in ("h", "h2", "h3", "h4"):
            if match[name]:
                is_round = name == "h2" and match["h"] == match["h2"]  # eight to eight
                part = "evening" if is_round else ""
                found.append(Hour(match.start(name), match.end(name), int(match[name][1:]), 0, part))
        script.remove(match.start("h"), match.end())
    return found


def other_hours(script: Script) -> list[Hour]:
    """Take out the hours that are offered beside another, "at 3, or is 4 better?", or put it right."""
    found = [Hour(match.start(), match.end(), int(match["h"]), 0, "") for match in script.take(OR_ANOTHER)]
    found += [Hour(match.start(), match.end(), int(match["h"]), 0, "") for match in script.take(OR_LATER)]
    for match in PUT_RIGHT.finditer(script.text):
        name = "h" if match["h"] else "h_m"
        start, end = match.start(name) - 1, match.end(name)
        script.remove(start, end)
        found.append(Hour(start, end, int(match[name]), 0, ""))
    return found


def hours_of_a_part(script: Script) -> list[Hour]:
    """Take out the hours that tell a part of a day more exactly."""
    found: list[Hour] = []
    for match in SAID_APART.finditer(script.text):
        part = "morning" if "morning" in match.group() else "afternoon"
        start, end = match.start("h") - 1, match.end("h")
        script.remove(start, end)
        found.append(Hour(start, end, int(match["h"]), 0, part))
    return found
