"""Whether a wish that was heard is carried out, asked about first, or was none: by the words that it needs.

Rule: a classifier says what a sentence is likest to; nothing of the plan changes by likeness alone. What is asked for
in a question is answered or offered, never done; what names nothing that the wish is about is no such wish.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from coach import painless
from coach.acts import Act, Activity, Lift, Question, Request, Run, SessionReport, Symptom
from coach.askswords import asks
from coach.draft import Draft
from coach.library import Library
from coach.patterns import Pattern

Verdict = Literal["do", "ask", "none"]
SHORT = 8  #: words of a message that says no more than that it was none
#: Changes that a question never makes; all others (help, resume, …) do no harm.
KINDS = (
    "add_day", "remove_day", "move", "skip", "pause", "swap", "easier", "harder", "shorter", "deload",
    "stop_reminders", "export", "delete_data", "undo",
)  # fmt: skip
#: What is not even asked about where its words are missing: to ask would be as odd as to do it.
UNASKED = ("stop_reminders", "export", "pause", "undo", "delete_data")
_DAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|weekends?|weekdays?|today|tonight|"
    r"tomorrow|"
    r"tmrw|tmr|2mor+o?w?)"
)
_SESSION = r"(?:sessions?|workouts?|gym|lift\w*|strength|weights|legs?|leg day|upper body|core|training|trainings)"
_OFTEN = (
    r"(?:times?|days?|x|once|twice|thrice|slots?|frequency|more often|less often|weekly|(?:a|per|each|every|"
    r"the) week)"
)
_THING = rf"\b(?:{_DAY}|{_SESSION}|{_OFTEN}|\d ?x)\b|\b[2-7]x\b"


@dataclass(frozen=True)
class Words:
    """Words of a wish. ``needs``: without all of these it is asked about; ``never``: with one of these it is none."""

    needs: tuple[str, ...]
    never: str = r"(?!)"


_RUN = (
    r"\b(?:runs?|running|ran|jog\w*|intervals?|tempo|parkrun|cycl\w+|bik(?:e|es|ing)|swim\w*|walk\w*|hik\w+|row|"
    r"rowing)\b"
)
_OF_SETS = (
    r"\b(?:a|an|another|more|extra|one|two|three|\d+) sets?\b|\b(?:reps?|repetitions|kg|kilos?|lbs?|pounds|period|"
    r"pregnan\w+|first time|fast(?:ed|ing)|breakfast|lunch|"
    r"dinner|coffee|eat\w*|alcohol|beers?|protein|creatine)\b|\b\d+ for \d+\b"
)
#: Of letters on a page, or of something to be read out: no wish for the plan.
_OF_PAGES = (
    r"\b(?:letters?|font|print|thinners?|articles?|chapters?|poems?|stor(?:y|ies)|read (?:me|it|that|this|out))\b"
)
_WRONG_CHAT = (
    r"\b(?:wrong (?:chat|person|window|number|group|conversation|thread|one)|"
    r"not (?:meant |intended )?for you|meant for (?:someone|somebody) else)\b"
)
_WORDS: dict[str, Words] = {
    "add_day": Words((_THING,), _OF_SETS + r"|\b\d+ ?(?:min\w*|m)\b"),
    "remove_day": Words(
        (
            _THING,
            r"\b(?:less|fewer|drop\w*|remov\w*|cut\w*|reduc\w*|only|just|without|lose|no|stop\w*|not|can'?t|cannot|"
            r"won'?t|"
            r"don'?t|scrap|delete|cancel|bin|axe|rid|down|once|one|twice|two|off|free|too many|enough|scale|trim|"
            r"make|"
            r"take|instead|nt|unschedule|give|\w+n't|2x?|3x?|1x?|single|ditch)\b",
        ),
        _OF_SETS
        + r"|^\W*\d+ (?:days?|weeks?)\W*$|^\W*(?:\d+|a|one|two) (?:days?|weeks?) (?:till?|until|to go|left|before)\b",
    ),
    "move": Words(
        (
            r"\b(?:mov\w*|shift\w*|push\w*|postpon\w*|delay\w*|reschedul\w*|swap\w*|switch\w*|chang\w*|put|bring\w*|"
            r"bump\w*|defer\w*|instead|earlier|later|another|other|different|forward|exchange|trade|flip|slide|do|to|"
            r"rearrange|replan|on)\b",
            rf"\b{_DAY}\b|\b(?:days?|weeks?|earlier|later|session|workout|strength|gym|legs|it|lift|training|"
            rf"the \d+|postpon\w*|reschedul\w*|that|this)\b",
        ),
        r"\b(?:breakfast|lunch|dinner|coffee|eat\w*)\b|^\W*(?:i )?(?:trained|lifted|did)\b(?!.*\b(?:instead|mov\w*|"
        r"early|late)\b)|\bwith (?:a|the|my) \w+\b",
    ),
    "skip": Words(
        (
            rf"\b{_DAY}\b|\b{_SESSION}\b|\b(?:one|it|that|this|train|exercise|out|miss|break|rest|skip|off|pass|"
            r"afternoon|morning|evening|week|strength)\b",
            r"\b(?:skip\w*|skp|miss\w*|leav\w*|left|drop\w*|cancel\w*|cancle|bail\w*|off|rest\w*|out|without|cut\w*|"
            r"not|"
            r"\w*n't|cant|dont|wont|no|pass|blow|sit|ditch\w*|bin|scrap\w*|scratch|omit|strike|waive|annul|knock|"
            r"cross|"
            r"wipe|spare|clear|dodge|duck|forget|remove|delete|blank|excuse\w*|ignore|let|lose|nothing|pull|free|"
            r"go)\b",
        ),
        r"^\W*cancel\W*$|\b(?:cancel\w*|drop|skip|scrap) (?:the |my |our |that )?(?:holidays?|vacation|trip|race|"
        r"appointment|subscription)\b|\b(?:never happened|did(?:n'?t| not) happen|fell through)\b",
    ),
    "pause": Words(
        (
            r"\b(?:paus\w*|pau\w*|pua\w*|pasu\w*|paw\w*|freee?|interrupt\w*|stand ?by|pin|sleep|va+\w*n|timeout|"
            r"break|hold|away|freeze|frozen|holidays?|vacation|stop\w*|rest\w*|suspend\w*|halt|"
            r"off|"
            r"hiatus|time ?out|ice|hibernat\w*|shelve|trips?|travel\w*|park\w*|wait|gap|no|nothing|inactive|stand|"
            r"back burner|hang fire|stall|out|⏸|for (?:a|\d+|two|three|the)|until|till|til)\b",
        )
    ),
    "stop_reminders": Words(
        (
            r"\b(?:re?m\w*nd\w*|rem\w*|rem?i\w*|mes\w*g\w*|mss\w*|msgs?|te?xts?|texting|writ\w*|send\w*|ping\w*|"
            r"n\w*tif\w*|"
            r"nudg\w*|"
            r"nag\w*|alert\w*|alarm\w*|notic\w*|push|contact\w*|disturb\w*|bother\w*|bug\w*|buzz\w*|check\w*|chas\w+|"
            r"silen\w+|mut\w+|quiet|shut up|hush|pipe down|leave me alone|daily|spam\w*|emails?|prompt\w*|pester\w*|"
            r"pok\w*|beep\w*|unsubscribe|notes|phone|stuff|th\w*g\w*|telling me)\b",
            r"\b(?:no|not|don'?t|do not|stop\w*|off|end|quit|enough|never|without|less|fewer|can\w*l\w*|stpo|bin|"
            r"opt|discontinue|away|none|nothing|give over|unless|disa\w*|"
            r"deact\w*|"
            r"delet\w*|drop\w*|cut|ditch|kill|mut\w*|silen\w*|turn\w*|switch\w*|leave|remove|unsubscribe|quiet|shut|"
            r"hush|"
            r"pipe|lose|cease|halt|too (?:many|much|often)|only|pls|please|dont|rather|skip|myself|\w+n't|get rid|"
            r"knock|"
            r"scrap|can do without|lay off|ease|hold|pause)\b|🔕",
        ),
        r"^(?!.*\b(?:no|not|n't|dont|stop\w*|off|never|quit|end|cut|\w+n't|enough)\b).*\b(?:you can|you may|"
        r"please do|"
        r"feel free to) (?:write|message|text|ping|remind)",
    ),
    "export": Words(
        (
            r"\b(?:expo?r\w*|download\w*|data\w*|csv|exc\w*|spread ?sheets?|files?|pdf|cop(?:y|ies)|back ?ups?|dump|"
            r"print\w*|send|e-?mail|mail|json|sheet|history|logs?|logged|records?|recorded|gdpr|zip|told you|"
            r"you (?:have|"
            r"hold|keep|know|got|store|'ve)|you have|on me|xls\w*|numbers|tables?|save|share|archive|diary|document|"
            r"dataset|entries|workouts|w\w*kouts|training|out of (?:here|this)|extract\w*|transfer\w*|"
            r"take .* with me)\b",
        )
    ),
    "delete_data": Words(
        (
            r"\b(?:delet\w*|eras\w*|purge|nuke|wipe|proi?file|data|acc?o?u?nt|ac+\w*nt|everything|all|info\w*|"
            r"details|profile|records?|messages|logs?|history|"
            r"user|"
            r"files?|me|my stuff|servers?|database|forgotten|reset|resset|clean slate|scratch|start over|gdpr|"
            r"traces?|"
            r"existence|nothing|the lot|every\w*|i'?ve (?:told|typed|given)|personal)\b",
        ),
        r"\b(?:race|marathon|session|exercise(?! my)|holiday|reminders?)\b|^\W*(?:(?:ah|oh|ok|no|just|please) )*"
        r"forget (?:it|that|about (?:it|that)|i (?:asked|said)|what i said|the question)\W*$",
    ),
    "undo": Words(
        (
            r"\b(?:un-?\w+|rever\w*|revert\w*|roll\w*|rewind|ctrl|cmd|back|cancel\w*|delete\w*|erase\w*|remov\w*|"
            r"scratch\w*|"
            r"ignore\w*|dis\w*|strike|scrap\w*|forget|take (?:that|it|the|this)\b.*|mistake\w*|wrong|didn'?t mean|"
            r"oops|"
            r"don'?t (?:log|save|keep|count)|restore|as it was|how it was|never ?mind|accident\w*|not that|leave it|"
            r"changed my mind|drop|last|return|rid|misclick|void|retract|wasn'?t|duplicate|nix|kill|bin|off|out|"
            r"clear)\b",
        ),
        _WRONG_CHAT
        + r"|^\W*(?:i'?ll )?take [a-c]\W*$|\bi take (?!it\b|that\b|back\b|the last\b)|\brepeat\b|^\W*put (?:it|"
        r"that) in\W*$",
    ),
    "swap": Words((r"\w",), r"^\W*(?:something|anything|(?:an )?exercises?|a move) for (?:my |the )?\w+"),
    "harder": Words(
        (
            r"\b(?:h\w*rd\w*|heav\w*|hwavi\w*|heai\w*|more|eas\w*|light\w*|lite|up|step\w*|progress\w*|challeng\w*|"
            r"tough\w*|increas\w*|add\w*|push\w*|intens\w*|level\w*|bor\w*|strong\w*|advanc\w*|rais\w*|bump\w*|"
            r"crank\w*|beef\w*|spic\w*|difficult\w*|ready|\w*load\w*|weights?|kilos?|bigger|max\w*|demanding|serious|"
            r"real|proper|kick|brutal|next|better|another|extra|double|plates?|pounds?|kg|turn|ramp\w*|upgrade\w*|"
            r"tax\w*|"
            r"stretch|ante|heat|gear|notch|joke|cake|simple|beast|mild|soft|gentle|suffer|pain|nast\w*|energy)\b",
        ),
        _OF_PAGES,
    ),
    "easier": Words(
        (
            r"\b(?:e\w*s\w*ier|eas\w*|ez|light\w*|less|hard\w*|heavy|too|down\w*|step\w*|regress\w*|simpl\w*|"
            r"gentl\w*|s\w*ft\w*|r\w*duc\w*|low\w*|drop\w*|tough|tone\w*|tired|scale\w*|beginner|mi\w*ld\w*|kind\w*|"
            r"can'?t|couldn'?t|struggl\w*|back|dial\w*|slow\w*|fewer|manag\w*|modif\w*|cut\w*|breez\w*|weak\w*|"
            r"short\w*|"
            r"calm\w*|relax\w*|nice|off|brutal|sting|notch|nerf|decrease\w*|above|doable|friendly)\b",
        ),
        _OF_PAGES,
    ),
}
_NOTHING = Pattern(
    r"\W*(?:(?:no|nope|ok|okay|ah|oh|thanks|sorry|just|please)\W+)*(?:nothing (?:else|more|now|at all|"
    r"for now)(?: to say)?|"
    r"not (?:now|just now|right now|yet|at the moment)|that'?s (?:all|it|everything)(?: for now)?|forget (?:it|that|"
    r"about (?:it|"
    r"that)|i (?:asked|said (?:that|anything)))|never ?mind(?: that| it)?|(?:leave|let) it(?: be)?|maybe later|later|"
    r"don'?t (?:bother|worry)(?: about it)?|cancel|nothing|drop it)(?:\W+(?:thanks|thank you|please|then))*\W*"
)
_LOST = Pattern(
    r"\W*(?:(?:no|sorry|but|ok|hm+|and)\W+)*(?:i (?:did ?n'?t|don'?t|do not|did not) (?:understand|get (?:it|that|"
    r"you)|follow)"
    r"(?: (?:that|it|you|this|what you mean|a word|at all))*|(?:that'?s|that is|it'?s) not what i (?:meant|said|"
    r"asked|mean)"
    r"(?: for)?|(?:that|this) was not what i (?:meant|asked)(?: for)?|i meant something else|you (?:got|"
    r"understood) me wrong|"
    r"you misunderst\w+(?: me)?|what\??|huh\??|i'?m lost|i'?m confused)\W*"
)
_WHOLE = Pattern(
    r"\b(?:sessions?|workouts?|gym|training|leg day|run|today's|tomorrow's|\w+day's|everything|all of it|instead|"
    r"swap|"
    r"replace|for)\b"
)
#: What is asked of somebody politely is meant to be done.
_POLITE = Pattern(
    r"^\W*(?:(?:hi|hey|hello|ok|okay|so|and|but|coach|please|pls|then|sorry)\W+)*(?:can|could|will|would|can't|won't)"
    r" (?:you|u|ya)\b|^\W*(?:(?:ok|so|and|hey|hi|coach)\W+)*(?:may|can|could) i (?:please )?(?:have|get|delete|"
    r"export|"
    r"download|undo)\b|^\W*(?:do|would) you mind\b|^\W*(?:(?:ok|so|and|hey|hi|coach)\W+)*(?:can|could|shall) we "
    r"(?:please )?(?:swap|replace|move|shift|push|switch|change|undo|go back|roll)\b"
)
_SENTENCES = Pattern(r"[.!?;\n]+")
TRAINED = (Lift, Run, Activity, SessionReport)
#: A question about what may be, in one sentence: nothing in it was done.
_SUPPOSED = Pattern(
    r"^\W*(?:(?:ok|okay|so|and|but|hey|hi|coach|hm+)\W+)*(?:(?:can|could|may|might|should|shall|must) i|(?:is|"
    r"would) it(?: be)? "
    r"(?:ok|okay|fine|better|good|bad|safe|wise|enough|too much)|what if|how about|what about|why not|do i (?:have|"
    r"need) to)"
    r"\b(?! (?:log|record|note|add (?:that|this|the)|put in|enter))(?!.*\b(?:did|done|ran|was|yesterday|already|"
    r"just)\b)[^.!\n]*$"
)
_ONCE = Pattern(
    r"\b(?:did|done|doing) (?:it|them|this|that|those|these|one|ones|some|something like (?:it|that))(?: \w+)?"
    r" (?:in|at|with|back|years|ages|when|as|during|long|once|before|for|a while|wrong)\b|"
    r"\b(?:did|done|doing) (?:it|them|this|that|those|these|one|ones|some) (?:once|before|wrong)\b"
)
_OF_TODAY = Pattern(
    r"\b(?:today|tonight|just|now|this (?:morning|afternoon|evening)|yesterday|already|minutes?|mins?|\d+)\b"
)
#: What says that a session was left out: a wish not to, or that it was not done.
_LEFT_OUT = Pattern(
    r"\b(?:skip\w*|miss\w*|bail\w*|cancel\w*|cried off|blew|bunked?|binned|bin it|ditch\w*|drop\w*|gave (?:it|up)|"
    r"give it|"
    r"chicken\w*|sofa|bed|rest(?:ed|ing)?|day off|sacked|sack|knocked|called off|wimped|swerved|dodged|scrapped|"
    r"forgot\w*|"
    r"no[- ]?show|didn'?t (?:train|lift|go|do|make|happen|manage|get|work|bother|end up|fit|even)|didnt|"
    r"(?:could|can|would|did|do|is|was|wo|have|has|are|ai|does)(?:n'?t| not)|cannot|no (?:gym|training|session|"
    r"workout|"
    r"strength|lifting|time|energy|lift|weights|legs|show|go|chance|way)|cba|unable|out of|off|nope|nah|not (?:done|"
    r"doing|"
    r"today|happening|going|tonight|training|gonna|this|feeling|able|up)|nothing|zero|lazy|never (?:made|got|went|"
    r"did|"
    r"happened)|fail\w*|lost|pass\w*|without|instead|count .* out|free|left (?:it|the|out|today)|cant|wont|dont|"
    r"aint|wasnt|"
    r"isnt|sat|sit|sitting|skiv\w*|wag\w*|overslept|slept (?:through|till)|none of|neither|swerve|not (?:did|train|"
    r"make|a "
    r"single|one)|let .* (?:go|slide|out)|sod all|zilch|undone|bottled|fell (?:through|out)|fallen|window|dns|"
    r"in the way|in "
    r"way|no (?:run|train|leg|can do|heart)|decided against|leaving|pulled the plug|a no)\b|❌|✖|✘|🚫|🙅|👎"
)
_NOT_LEFT_OUT = Pattern(
    r"\bmiss\w* (?:out on )?(?:(?:my|the|a|that|old) )*(?:p\.?b|p\.?r|best|time|target|goal|podium|cut-?off|bus|"
    r"train)\b|"
    r"\bnever (?:ever |once )?(?:skip\w*|miss\w*)|\b(?:have|has|did)(?:n'?t| not) (?:skip\w*|miss\w*)|"
    r"\b(?:no,? )?nothing else\b|^\W*not now\W*$|\b(?:did ?n'?t|don'?t|did not|do not) (?:understand|get (?:it|that|"
    r"you)|mean|"
    r"know|see|say|ask|want that)\b|^\W*not (?:today|that|this),? (?:but )?(?:yesterday|tomorrow|the \w+|\w+day)\W*$"
)


def verdict(kind: str, text: str, library: Library) -> Verdict:
    """What becomes of a wish of this kind in a text.

    "do": it is said outright; "ask": it is asked, or not in the words of such a wish; "none": another thing is meant.
    """
    low = text.lower().replace("’", "'")
    words = _WORDS.get(kind)
    if kind not in KINDS:
        return "do"
    if words is not None and (re.search(words.never, low) or _of_another(kind, low, library)):
        return "none"
    said = words is None or all(re.search(need, low) for need in words.needs)
    if kind == "stop_reminders" and re.fullmatch(r"\W*stop(?: it)?\W*", low):
        return "ask"  # of the session that was left alone, or of the words
    if asked(low):
        near = kind in ("move", "skip") and re.search(_THING, low) is not None
        return "ask" if said or near else "none"
    return "do" if said else "none" if kind in UNASKED else "ask"


def asked(text: str) -> bool:
    """Whether all that a text says is asked: no sentence of it tells or bids.

    >>> asked("can i skip friday"), asked("could you skip friday?"), asked("knee hurts. skip friday")
    (True, False, False)
    """
    low = text.lower().replace("’", "'")
    if _POLITE.search(low):
        return False
    told = [s.strip() for s in _SENTENCES.split(low) if s.strip()]
    return bool(told) and (asks(told[-1]) or (low.rstrip().endswith("?") and not re.search(r"\bplease|pls\b", low)))


def together(low: str) -> bool:
    """Whether a question is a wish in the words of the two who train: "can we leave out lunges this week".

    >>> together("can we do less"), together("can i do less")
    (True, False)
    """
    return _WE.match(low) is not None


_WE = Pattern(r"\W*(?:(?:hey|hi|ok|okay|so|and|but|coach|please)\W+)*(?:can|could|shall|may) we\b")


def _of_another(kind: str, low: str, library: Library) -> bool:
    """Whether a wish about days is about an exercise, or about runs, which are the athlete's own."""
    if kind in ("add_day", "remove_day", "pause", "stop_reminders"):
        bare = library.named(low) and not re.search(rf"\b(?:{_DAY}|{_OFTEN})\b", low)
        if bare and kind != "pause":
            return True
    of_run = re.search(_RUN, low) is not None and not re.search(rf"\b{_SESSION}\b", low)
    return of_run and kind in ("add_day", "remove_day", "move")


def said_nothing(draft: Draft, text: str) -> bool:
    """Answers what wishes nothing: "not now", "forget it", "no, nothing else", "I didn't understand"."""
    low = text.lower().replace("’", "'").strip()
    said = {
        "painless": painless.said(text),
        "never-mind": _NOTHING.fullmatch(low) or (len(low.split()) <= SHORT and re.search(_WRONG_CHAT, low)),
        "say-it-again": _LOST.fullmatch(low),
    }
    key = next((k for k, fits in said.items() if fits), "")
    if key:
        draft.say(key)
    return bool(key)


def of_one_exercise(low: str, library: Library) -> bool:
    """Whether what is to be left out is an exercise, not the whole of a session."""
    return bool(library.named(low)) and not _WHOLE.search(low)


def as_meant(text: str, acts: tuple[Act, ...], library: Library) -> tuple[Act, ...]:
    """The acts without the wishes, and the news of a session left out, that the text does not speak of."""
    low = text.lower().replace("’", "'")
    out: list[Act] = []
    if _SUPPOSED.match(low) and any(isinstance(a, TRAINED) for a in acts):  # a question logs nothing
        acts = tuple(a for a in acts if not isinstance(a, TRAINED))
        if not any(isinstance(a, (Question, Request)) for a in acts):
            acts = (*acts, Question(about="training", text=text))
    if _NOTHING.fullmatch(low) or _LOST.fullmatch(low):  # "not right now" names no side; an answer stays one
        acts = tuple(a for a in acts if not isinstance(a, SessionReport) and not _mere(a))
    recalls = _recalled(low) and any(isinstance(a, Question) and a.exercise for a in acts)
    for act in acts:
        if recalls and isinstance(act, SessionReport) and act.status == "done":
            continue
        if isinstance(act, Request) and verdict(act.request, low, library) == "none":
            if asked(low):
                out.append(Question(about="training", text=text))
            continue
        if isinstance(act, SessionReport) and act.status == "skipped" and not says_left_out(low):
            continue
        out.append(act)
    return tuple(out)


def _recalled(low: str) -> bool:
    """Whether an exercise that is asked about was done some day: "I did it in yoga once" is no session of today."""
    return any(_ONCE.search(s) and not _OF_TODAY.search(s) for s in _SENTENCES.split(low))


def _mere(act: Act) -> bool:
    """Whether a pain was read out of words that name neither a place nor a sign, and answer nothing."""
    return isinstance(act, Symptom) and not (act.region or act.asked or act.flags)


def nothing_left_out(text: str) -> bool:
    """Whether a text denies that anything was left out, or speaks of missing another thing: "missed my PB"."""
    return _NOT_LEFT_OUT.search(text.lower().replace("’", "'")) is not None


def says_left_out(low: str) -> bool:
    """Whether a text says that training was, or is to be, left out.

    >>> says_left_out("couldn't make it"), says_left_out("i did not understand"), says_left_out("no nothing else")
    (True, False, False)
    """
    return _LEFT_OUT.search(low) is not None and _NOT_LEFT_OUT.search(low) is None
