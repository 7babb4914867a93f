"""The check-in: three taps, or one, offered with the morning's word on strength days to those who switched it on.

Rule: optional, never asked twice, and heard like the same words typed. What a button carries is all there is to know.
"""

from __future__ import annotations

from coach import advising, noting
from coach.acts import Readiness
from coach.cards import button, entry_lines
from coach.diary import Setting
from coach.draft import Draft
from coach.judge import judge

WAYS = ("three", "one", "off")
SCORES = (1, 2, 3, 4, 5)
NIGHTS = {"least": 2.5, "little": 4.5, "short": 5.5, "fair": 6.5, "full": 7.5}  #: hours each button stands for
FEELINGS = {"fresh": 5.0, "ok": 4.0, "tired": 2.0, "wrecked": 1.0}  #: and the energy, 1 to 5, each stands for


def way(draft: Draft) -> str:
    """Three taps, one, or off."""
    said = draft.known.setting("checkin")
    return said if said in WAYS else "off"


def offer(draft: Draft) -> None:
    """The first tap, below the morning's word; nothing where it is switched off or was told already."""
    if way(draft) == "off" or told_today(draft):
        return
    day = draft.today.isoformat()
    if way(draft) == "one":
        draft.say("checkin-one")
        draft.offer(*(button(f"button-feel-{word}", f"feel:{day}:{word}") for word in FEELINGS))
        return
    draft.say("checkin-energy")
    draft.offer(*(button("button-energy", f"feel:{day}:e:{n}", score=n) for n in SCORES))


def told_today(draft: Draft) -> bool:
    """Whether the athlete has said how they are today."""
    return any(isinstance(r.body, Readiness) and r.body.when == draft.today for r in draft.known.entries)


def press(draft: Draft, rest: str) -> bool:
    """One tap of the check-in."""
    day, *said = rest.split(":")
    if day != draft.today.isoformat() or draft.known.pause_on(draft.today) is not None:
        return False
    if len(said) == 1 and said[0] in FEELINGS:
        draft.card = None
        return _told(draft, Readiness(when=draft.today, energy=FEELINGS[said[0]]))
    if len(said) == 2 and said[0] == "e" and said[1] in map(str, SCORES):
        draft.card = None  # the morning's word stays
        draft.say("checkin-sleep")
        draft.offer(*(button(f"button-night-{n}", f"feel:{day}:s:{said[1]}:{n}") for n in NIGHTS))
        return True
    if len(said) == 3 and said[0] == "s" and said[1] in map(str, SCORES) and said[2] in NIGHTS:
        draft.say("checkin-soreness")
        head = f"feel:{day}:m:{said[1]}:{said[2]}"
        draft.offer(*(button("button-soreness", f"{head}:{n}", score=n) for n in SCORES))
        return True
    if len(said) == 4 and said[0] == "m" and {said[1], said[3]} <= set(map(str, SCORES)) and said[2] in NIGHTS:
        energy, night, sore = float(said[1]), NIGHTS[said[2]], float(said[3])
        return _told(draft, Readiness(when=draft.today, energy=energy, sleep_h=night, soreness=sore))
    return False


def _told(draft: Draft, told: Readiness) -> bool:
    """A check-in kept and judged."""
    kept = noting.note(draft, (told,))
    draft.acts.append(told)
    situation = advising.situation(draft, acts=(told,), kept=kept)
    advice = judge(situation, draft.books.library, draft.books.safety)
    draft.say("echo", lines=entry_lines(kept, draft, dated=False))
    if not advising.advise(draft, advice):
        draft.say("checkin-ready")
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True


def press_way(draft: Draft, rest: str) -> bool:
    """Switches the check-in: three taps, one, or off."""
    if rest not in WAYS:
        return False
    draft.keep(Setting(values={"checkin": rest}))
    draft.say(f"checkin-set-{rest}")
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True
