"""What is said in a session, as patterns of whole lines: the words of the card, typed, and the marks of effort."""

from __future__ import annotations

from coach.patterns import Pattern

_OK = r"(?:ok |okay |and |yes |yep )*"
_DONE = (
    _OK + r"(?:done|finished|complete(?:d)?|did (?:it|that|them)|(?:done )?as planned|"
    r"next(?: one| exercise)?|got it|ok|okay|yes|yep"
    r"|both(?: of (?:them|those))?(?: (?:are|were))?(?: done| finished| as planned)"
    r"|(?:did|done|finished) both(?: of them)?"
    r"|all (?:the )?sets(?: done)?|good|nailed it|easy done|✓|✅|👍|💪)"
)
_ALL = (
    r"(?:all|everything|it all|the rest|whole (?:session|thing)|session) ?(?:is |was |'s )?(?:done|finished|"
    r"as planned)"
    r"|(?:all |everything )?done with (?:everything|it all|the session|the rest)"
    r"|finished (?:everything|the session|it all)|(?:did|done) (?:it all|everything|the rest)(?: as planned)?|"
    r"all done"
)
_SET = (
    r"(?:(?:one|1|first|second|third|another|that|1st|2nd|3rd|next) )?set(?: \d)?(?: is)?(?: done| finished|"
    r" complete)?"
)
_STOP = (
    r"(?:i'?ll |let'?s |i want to |i have to |i need to |have to |need to |gotta |i |already i )?"
    r"(?:stop|end|quit|finish|leave|go)"
    r"(?: here| now| it here| the session(?: here)?| for today)?|enough(?: for today)?|the end|end of (?:the )?session"
    r"|that'?s (?:it|enough)(?: for today)?"
    r"|i'?m done for (?:today|now)|call it a day|out of time|no more time|ran out of time"
)
_SHOW = (
    r"(?:show|how|demo|video|picture|show me(?: (?:how|it|this|that|the))?(?: one| exercise)?"
    r"|how (?:do i|to) do(?: (?:it|this|that|these))?(?: one| exercise)?"
    r"|how (?:does|do) (?:it|this|that|these)(?: one)? (?:go|work)|what'?s (?:this|it) like)"
)
_SWAP = (
    r"(?:swap|switch|replace|change)(?: it| this| that| this one| that one| (?:(?:the|this|that) )?exercise)?"
    r"(?: (?:for|to) (?:something else|another(?: one)?|(?:a different|another|an?other) (?:one|exercise)))?"
    r"(?: please)?|(?:give me |have you (?:got )?)?(?:something else|another (?:one|exercise))(?: please)?"
    r"|alternative|(?:a )?different (?:one|exercise)"
    r"|(?:the )?(?:machine|rack|bench|bar|it)(?:'s| is)? (?:taken|busy|broken|in use)"
)
_SKIP_ONE = (
    r"(?:skip(?:ping)?|leave out|drop|pass on) (?:it|this one|this|that one|that)|leave (?:it|this|that)(?: one)? out"
)
_SKIP_AS = (  # with a reason behind it
    rf"(?:{_SKIP_ONE})"
    r"(?: ?[,;–-] ?(?:my|i|it|the|no|not|too|can'?t|don'?t)| (?:because|cos|cause|since|as))\b[^?\d]+"
)
_A_BIT = r"(?:make it |something |bit |a bit |much )*"
_WORDS: dict[str, str] = {
    "still": r"(?:i'?m )?(?:still )?here|yes(?:,? (?:still )?here)?|yep|back|i'?m back|continue|go on|carry on",
    "hold": r"(?:go|start|ready|now|begin|start (?:the )?(?:timer|hold|countdown))",
    "all": _ALL,
    "set": _SET,
    "done": _DONE,
    "skip": r"(?:skip|leave out|drop|pass)(?: it| this| this one| that| that one)?|not this(?: one)?|"
    + f"{_SKIP_ONE}|{_SKIP_AS}",
    "stop": _STOP,
    "show": _SHOW,
    "swap": _SWAP,
    "easier": _A_BIT + r"(?:easier|lighter|less)(?: please)?|too (?:hard|heavy|much|difficult)"
    r"|(?:i )?can(?:'?t|not) (?:do )?(?:this|that|it|these)(?: one)?",
    "harder": _A_BIT + r"(?:harder|heavier|more)(?: please)?|(?:way )?too (?:easy|light)",
    "timer_off": r"(?:no|stop|turn off|switch off|without|mute|kill|disable|silence)(?: the| that| this| my)?"
    r"(?: rest)? timers?(?: please)?|(?:(?:turn|switch|put) )?(?:the |that |my )?(?:rest )?timers? off(?: please)?"
    r"|stop timing(?: me)?",
    "timer_on": r"(?:(?:turn|switch|put) )?(?:the |my )?(?:rest )?timers? (?:back )?on(?: again)?(?: please)?"
    r"|(?:turn|switch) (?:back )?on the (?:rest )?timer|start timing(?: me)?|time (?:me|my rests?)|with (?:the )?timer",
    "rest": r"(?:start (?:the )?|begin )?(?:rest|timer|resting|my rest)(?: timer)?(?: now)?",
    "order": r"(?:change|other|different|another) (?:the )?order|reorder|order|what'?s (?:left|next)|what is left|"
    r"list",
    "pair": r"(?:make it a |as a )?superset(?: these| them| those)?(?: two)?(?: please)?",
    "alone": r"no superset|one by one|one at a time|not as a superset",
    "back": r"(?:undo|back|oops|go back|take (?:that|it) back|wrong|mistake"
    r"|(?:bring|put|take|want|i want) (?:it|that|that one|this one|the last one) back(?: in)?|un-?skip(?: it| that)?"
    r"|(?:don'?t|do not) skip (?:it|that|this)|that was wrong)",
    "card": r"(?:show (?:me )?)?(?:the )?(?:card|session)|where (?:was|were|am) (?:i|we)"
    r"|(?:ok |okay |right |yes |and |i'?ll |let'?s )*(?:carry on|go on|continue|keep going|on we go|resume)"
    r"(?: then| now| the plan| my plan)?",
}
SAID = {word: Pattern(rf"(?:{pattern})") for word, pattern in _WORDS.items()}
ASKED_FOR = ("show", "swap", "order")  #: what is as well meant with a question mark: "how?"
FIRST = Pattern(
    r"\b(?:skip (?:ahead |forward |straight |right )?to|first|next|now|before|start with|begin with|go with|do|doing|"
    r"instead|jump to|go to)\b(?!.*\?)"
)
SKIP = Pattern(
    r"\b(?:skip(?:ping)?(?! (?:ahead |forward |straight |right )?to\b)|leave out|drop|no|without|leaving out|not doing|"
    r"leav(?:e|ing) (?:the |my |those |these )?(?:[\w-]+ ){1,4}?(?:out|off|for (?:next time|another (?:day|time)|later|"
    r"tomorrow|today)))\b"
)
SWAP = Pattern(r"\b(?:swap|switch|replace|instead)\b")
FOR = Pattern(r"\b(?:for|to|with|by) \w")  #: what stands behind it is wished for, not wished away
PAIR = Pattern(r"\bsuper ?sets?\b")
EFFORT = Pattern(
    r"(?:(?:session |overall )?(?:rpe|effort|about|like|a|it was|was)[ :]*)*(\d|10)(?: ?(?:/|out of) ?10)?"
)
NO_EFFORT = Pattern(
    r"(?:(?:skip|no|none|no number|i don'?t know|don'?t know|dunno|idk|pass|not sure|no idea|next|done|all done|ok|okay"
    r"|finish|finished|end|stop|continue|carry on|go on|that'?s (?:it|all))(?: it| this| please| thanks?)?"
    r"|(?:i'?d )?rather not(?: say)?)"
)
#: What turns down a choice of exercises: the card stays as it was.
STAYS = Pattern(
    r"(?:no|nope|nah|never ?mind|cancel|leave it|(?:leave|keep) (?:it|this|that)(?: one)?(?: as it is)?|neither|none"
    r"|none of (?:them|these|those)|forget it)(?: thanks?| thank you)?"
)
ONE_SET = Pattern(r"\b(?:1|one|a single|just one|only one) ?(?:sets?\b|x|×)|\b1 ?[x×] ?\d")
#: Which set figures are of: "first set 100 for 8", "set 2: 7", "8 in the first set".
NTH_SET = Pattern(
    r"\b(?:(?:in|on|for) )?(?:(?:the|my) )?(?:set ?[1-9]\b|(?:first|second|third|fourth|1st|2nd|3rd|4th|"
    r"next) (?:set|one)\b)"
    r"(?: was| were)?[:,]? ?"
)
ONLY = Pattern(r"\b(?:only|just)\b")
RPE = Pattern(
    r"(?:@|\brpe ?|\beffort ?)(\d{1,2}(?:\.5)?)\b|\brir ?(\d)\b"
    r"|\b(\d|one|two|three|four) (?:more )?(?:left|in reserve|in the tank)\b"
)
