"""The way back after a red flag: the pause ends only when the athlete states who cleared them and when (INV16)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from coach import advising
from coach.advice import Advice
from coach.appointments import sign_waits
from coach.bone import stressed_bones
from coach.cards import button, first_card
from coach.clearancewords import CLEAR, FINDINGS, LIKELY, WHEN, WHO, stated
from coach.constraints import remind
from coach.diary import Asking, Clearance, Pause, Setting
from coach.draft import Draft
from coach.easing import Easing
from coach.patterns import Pattern
from coach.reply import say
from coach.rules import Effect

TOPIC = "clearance"  #: the open question of who cleared the athlete and when, or whether anybody did
CLEARED_BY = ("doctor", "hospital", "physio", "midwife")
CLEARED_WHEN = {"today": 0, "yesterday": 1, "week": 2}  #: and how many days ago it was at the latest
GENTLE_DAYS = 7
SHORT = 6  #: so few words behind the question are meant as its answer
GENTLE = Effect(volume=0.6, load=0.8, impact=False, frozen=True, run="easy", days=GENTLE_DAYS)


_NO = Pattern(
    r"\W*(?:no|nope|nah|nobody|no one|noone|none|not (?:yet|really|so far|cleared|exactly|them|me)|"
    r"(?:i|they|she|he) (?:did|have|has|was|were)(?:n'?t| not))\b"
)
#: All that may stand in a plain yes, and beside who and when.
_AGREES = frozenset(
    "yes yep yeah yup aye sure indeed correct exactly absolutely they she he did have has i'm im i am was been it "
    "that is fully all right".split()
)
_BESIDE = frozenset("my the a an by at on and it was dr doctor me to for again just train training run lift".split())
_SEEN = Pattern(
    r"\b(?:checked|cleared|looked|examined|seen|saw|says?|said|signed|gave|all (?:clear|fine|ok|good)|fine|ok|okay)\b"
)
_BARE = Pattern(r"(?:my|the|a|by|at|on|and|it was|dr\.? \w+|doctor \w+|\W)*")


def by_words(draft: Draft, text: str) -> None:
    """A clearance that was stated: what the words leave open of who and when is asked.

    Who only was seen ("saw my gp this morning") has said nothing of being cleared: that is asked.
    """
    said = stated(text)
    if said.who and not said.clears:
        ask_whether(draft, said.who, said.when)
    else:
        _go_on(draft, said.who, said.when)


def maybe(draft: Draft, text: str) -> bool:
    """Whether a text may be a clearance ("dr smith, gp, yesterday"): one tap says so; nothing ends by itself."""
    who, when, clears, _ = stated(text)
    likely = clears or LIKELY.search(text.lower()) is not None
    if not who or not (when or likely) or not _paused(draft):
        return False
    rest = re.sub("|".join(rf"\b(?:{words})\b" for words in (*WHO.values(), *WHEN.values())), " ", text.lower())
    bare = _BARE.fullmatch(re.sub(r"\bdr\b\.? ?\w+|\b[a-z]+(?=,)", " ", rest)) is not None
    if not (likely or bare or _SEEN.search(rest)):
        return False
    ask_whether(draft, who, when)
    return True


def typed(draft: Draft, about: Mapping[str, str], text: str, *, tells: bool) -> bool:
    """The typed answer to the question in hand: a plain one counts, and all else keeps the pause.

    ``tells``: the text logs or asks something, too. False where it is about something else; it is heard as ever.
    """
    if not to_be_cleared(draft):
        return False
    low = text.lower().replace("’", "'")
    if _NO.match(low):
        draft.say("clearance-none")
        return True
    said = stated(text)
    who, when = said.who or about.get("who", ""), said.when or about.get("when", "")
    rest = re.sub("|".join(rf"\b(?:{words})\b" for words in (*WHO.values(), *WHEN.values())), " ", low)
    rest = CLEAR.sub(" ", FINDINGS.sub(" ", rest))
    told, left = bool(said.who or said.when or said.clears), re.findall(r"[\w']+", rest)
    plain = not said.conditional and _AGREES.union(_BESIDE).issuperset(left)
    if plain and (told or (about.get("whether") and _AGREES.intersection(left))):
        _go_on(draft, who, when)
        return True
    if tells or not (told or left[:1] == ["yes"] or len(low.split()) <= SHORT):
        return False
    draft.say("clearance-unclear")
    if about.get("whether"):
        ask_whether(draft, about.get("who", ""), about.get("when", ""))
    elif about.get("who"):
        ask_when(draft, about["who"])
    else:
        ask_who(draft, about.get("when", ""))
    return True


def _go_on(draft: Draft, who: str, when: str) -> None:
    """Ends the pause where both halves are known; else asks for the one that is not."""
    if who and when:
        cleared(draft, who, when)
    elif who:
        ask_when(draft, who)
    else:
        ask_who(draft, when)


def ask_whether(draft: Draft, who: str, when: str = "") -> None:
    """Whether the one who was seen has cleared the athlete to train."""
    draft.say("clearance-is-it", who=say(f"button-by-{who}"), when=say(f"button-when-{when}") if when else "none")
    draft.offer(
        button("button-is-cleared", f"clear:{who}:{when}" if when else f"clear:{who}"),
        button("button-by-nobody", "clear:nobody"),
    )
    draft.asking = Asking(topic=TOPIC, about={"who": who, "when": when, "whether": "yes"})


def ask_who(draft: Draft, when: str = "") -> None:
    """First half of the statement; ``when``: the second, where it is known."""
    draft.say("clearance-who")
    known = f":{when}" if when else ""
    draft.offer(*(button(f"button-by-{who}", f"clear:{who}{known}") for who in CLEARED_BY))
    draft.offer(button("button-by-nobody", "clear:nobody"))
    draft.asking = Asking(topic=TOPIC, about={"when": when})


def ask_when(draft: Draft, who: str) -> None:
    """Second half."""
    draft.say("clearance-when")
    draft.offer(*(button(f"button-when-{when}", f"clear:{who}:{when}") for when in CLEARED_WHEN))
    draft.asking = Asking(topic=TOPIC, about={"who": who})


def to_be_cleared(draft: Draft) -> bool:
    """Whether there is anything for a professional to clear: a pause, a suspected bone, a sign to be seen."""
    bone = any(s.stands for s in stressed_bones(draft.known.records, draft.athlete.zone))
    return _paused(draft) or bone or sign_waits(draft.known.records, draft.local) is not None


def cleared(draft: Draft, who: str, when: str) -> None:
    """Ends the pause, unless the clearance is older than what it is to clear; training begins again gently.

    Where a beginner's first weeks begin, fewer sets, lighter, no jumps and easy runs in the first seven days. A bone
    that was only suspected has paused nothing: its runs come back by their tests and steps, the rest goes on.
    """
    latest = draft.today - timedelta(days=CLEARED_WHEN[when])
    if latest < _since(draft):
        draft.say("clearance-too-early")
        draft.offer(button("button-cleared", "clear"))
        return
    paused = _paused(draft)
    bone = any(s.stands for s in stressed_bones(draft.known.records, draft.athlete.zone))
    draft.keep(Clearance(by=f"{who}, {when}"))
    draft.say(
        "cleared" if paused else "cleared-bone" if bone else "cleared-sign",
        who=say(f"button-by-{who}"),
        when=say(f"button-when-{when}"),
    )
    if draft.known.began is None or not paused:
        remind(draft)
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
        return
    draft.keep(Setting(values={"began": draft.today.isoformat()}))
    draft.replan()
    until = draft.today + timedelta(days=GENTLE_DAYS)
    gentle = Easing(rule="return", since=draft.today, until=until, effect=GENTLE, at_once=True)
    advice = Advice(rule="return", urgency="none", action="reduce", say="cleared", why="why-return", until=until)
    kept = advising.keep(draft, advice, (gentle,), stands=True)
    draft.advice.append(replace(advice, changes=kept.changes))
    first_card(draft)
    remind(draft)
    draft.offer(button("button-undo", f"undo:{draft.origin}"))


def _paused(draft: Draft) -> bool:
    pause = draft.known.pause_on(draft.today)
    return pause is not None and pause.urgency != "none"


def _since(draft: Draft) -> date:
    """The day of the newest thing that is to be cleared."""
    zone = draft.athlete.zone
    days = [
        r.at.astimezone(zone).date()
        for r in draft.known.records
        if isinstance(r.body, Pause) and r.body.urgency != "none"
    ]
    days += [s.since for s in stressed_bones(draft.known.records, zone) if s.stands]
    if (sign := sign_waits(draft.known.records, draft.local)) is not None:
        days.append(sign.astimezone(zone).date())
    return max(days, default=date.min)
