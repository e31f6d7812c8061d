"""Words for days that mean no day: habits, names of things, days of rest, days that nobody asks for.

They are taken out of the script before days are read.
"""

from __future__ import annotations

from collsim.roleplay.understanding.signs import Family, sought

DAY = r"(?:(?:@[1-4] )?wd\d(?!s)|today|tonight|tomorrow|(?:the )?@\d\d?(?!\d))"

HABITS = sought(
    r"(?<![a-z])(?:wd0 wd[3-6]|wd\d (?:mornings|afternoons|evenings|nights|lunchtimes)"
    r"|(?:the )?(?:last|@[1-4]) (?:wd\d|day) (?:of|in) (?:each|every) month"
    r"|(?:each|every)(?: (?:one|payment|#1))?(?: after(?: that)?)? (?:on |by )?the (?:last|@[1-4]) wd\d"
    r" of the month"
    r"|(?:bi ?weekly|weekly|fortnightly|monthly)(?: ,)? or (?:on )?(?:the )?@\d\d?"
    r" and (?:on )?(?:the )?(?:@\d\d?|last)(?!\d)(?! (?:so|will|of (?:this|next|mo)))"
    r"|every wd\d (?:you|he|she|they|it's)(?: [a-z]+){1,2} (?:it's |on |this |next )?wd\d"
    r"|(?:every (?:@[134]|other|alternate)|alternate|some) wd\d"
    r"|always (?:tomorrow|wd\d)(?:[ ,]+tomorrow)*|tomorrow never comes|tomorrow , tomorrow , tomorrow)"
)
"""What comes again and again: "Monday mornings I'm never in", "paid biweekly, or on the 1st and the 15th"."""

THINGS = sought(
    r"(?<![a-z])(?:[a-z]+'s (?:on )?an? wd\d|(?:happy|blessed|cyber|easter|holy|ash|palm) wd\d"
    r"|(?:black )?wd\d (?:crew|team|shift|people|guys?|specials?|sales?|deals|rush)(?![a-z])"
    r"|wd\d (?:mornings?|afternoons?|nights?) (?:shifts?|crew)(?![a-z])"
    r"|(?:there's|there is) no tomorrow(?![a-z])"
    r"|(?:is that|is this|speaking (?:to|with)|you must be|this is) wd\d"
    r" (?!morning|afternoon|evening|night|week|then|okay|work|still|after|next|this|fine|good|coming"
    r"|because|definitely)[a-z]{4,}(?= ?[,|])"
    r"|(?:(?:how's|how is|how was) (?:your|the) day|what a day)(?: [a-z]+){0,3} today"
    r"|(?:(?:speaking|talking|speak|talk|chatting)(?: (?:to|with))?(?: [a-z]+)?"
    r"|anything else(?: i can do)?(?: for you)?|do for you"
    r"|(?:weather|traffic|lines?|phones|internet|signal)(?:'s| is| are)(?: [a-z]+){1,3}?)"
    r" today(?= ?$| ?[,|])"
    r"|(?:at a|a) (?:bad|good|busy) (?:time|day|moment) today)"
)
"""What has the name of a day: "the Monday crew", "Black Friday specials", "happy Friday"."""

AT_REST = sought(
    r"(?<![a-z])(?:(?:we|i|they|banks?|branch|office|offices|store|shop|counter|lines?|desk|everything"
    r"|everyone|system|website)"
    r"(?:'s|'re|'m| is| are| am|'ll be| will be) (?:all |always |still )?"
    r"(?:closed|shut|off(?= on| wd| tomorrow| today)|not open|not in|not working"
    r"|out of (?:the )?office|down)(?: all day)?(?: on| for)? (?:the )?"
    rf"{DAY}(?! (?:at|after|from|till|until))"
    rf"|{DAY}(?: ,)? (?:the |our )?(?:banks?|office|branch|shop|store|everything)(?:'s| is"
    rf"| are)? (?:closed|shut|off"
    r"|lock|not working|holiday)(?![a-z])"
    rf"|(?:nobody|no one|noone)(?:'s| is)? (?:here|in|around|works?|working|there|answers|home)(?: on)?"
    rf" (?:{DAY}|(?:christmas|thanksgiving|new year's)(?: day| eve)?)"
    r"|(?:wd\d|tomorrow) (?:i'm|we're|i am|we are) (?:off|out|closed|shut|not in)(?![a-z])"
    r"|wd\d is (?:memorial day|labou?r day|thanksgiving|independence day|christmas(?: day| eve)?|boxing day"
    r"|new year's(?: day| eve)?|an? (?:bank |public |federal )?holiday)(?! (?:so|but|and) (?:pay|send))"
    r"|(?<![a-z])(?:it's|it is|its|is) (?:a |an )?(?:bank |public |federal "
    r"|national )?holiday (?:on )?(?:the )?"
    rf"{DAY})"
)
"""When nobody works: "we're shut Thursday", "the bank's closed tomorrow"."""

NOT_ASKED_FOR = sought(
    r"(?<![a-z])(?:(?:not|nobody's|nobody is|no one's|no one is|isn't|aren't) (?:asking|expecting|after"
    r"|looking for|demanding)(?: (?!but |just |only |until |till |by )[a-z']+){0,6}?"
    r"|(?:don't|do not|doesn't|does not|didn't|won't) (?:have|need) to"
    r"(?: (?!wait |until |till |by |after )[a-z']+){1,5}?"
    r"|no need to(?: (?!wait |until |till |by |after )[a-z']+){1,4}?)"
    r" (?:today|tonight|tomorrow)(?! (?:but|just|if|as long)(?![a-z]))"
)
"""A day for which nothing is asked: "I'm not asking for it today", "you don't have to pay today"."""

NO_DAY = Family((HABITS, THINGS, AT_REST, NOT_ASKED_FOR))
