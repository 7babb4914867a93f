"""The first questions, one card at a time, and the same questions asked again from the settings.

Rule: every question can be skipped and gone back from. A question in hand never stands in the way of a log, a question
or a red flag: the conversation comes here only with what it could not be. Where the questions stand is kept in the
diary, so that they go on after days. What their answers set is coach/setupanswers.py.
"""

from __future__ import annotations

from typing import Any

from coach import setuphealth as health
from coach.athlete import WEEKDAYS
from coach.baseline import offer as offer_baseline
from coach.cards import button, first_card, paused_card
from coach.diary import Asking, Setting
from coach.draft import Draft
from coach.ownedlines import owned_lines
from coach.reply import say
from coach.setupcards import PICKS, choices, picks
from coach.setupwords import KIT

TOPICS: dict[str, tuple[str, ...]] = {
    "goal": ("goal", "race"),
    "runs": ("runs", "long", "fast"),
    "strength": ("strength",),
    "level": ("level", "sure"),
    "kit": ("kit", "weights"),
    "minutes": ("minutes",),
    "clock": ("units", "zone"),
    "words": ("hour", "quiet"),
    "health": ("hurts", "before", "symptoms", "doctor", "active", "now"),
}
STEPS = ("consent", *(step for steps in TOPICS.values() for step in steps))
#: Questions that lead to another where they are asked by themselves.
SCREENING = ("symptoms", "doctor", "active", "now")
CHAINS = {"level": ("sure",), "symptoms": SCREENING[1:], "runs": ("long", "fast")}
WEIGHED = frozenset(("dumbbells", "kettlebell", "barbell", "band"))
ASIDE = frozenset(("hour", "units", "zone", "quiet", "consent"))  #: settings that need no new plan
About = dict[str, Any]


def begin(draft: Draft) -> None:
    """The first words, then the first question; or the one that was in hand when the talk broke off."""
    where = standing(draft)
    if where is not None:
        draft.say("welcome-on")
        ask(draft, where)
        return
    draft.say("welcome")
    ask(draft, {"step": STEPS[0], "all": True})


def standing(draft: Draft) -> About | None:
    """The question in hand: the coach's last, or where the first questions broke off; None where there is none."""
    asking = draft.known.asking
    if asking is not None and asking.topic == "setup":
        return asking.about
    kept: About | None = draft.known.setting("setup")
    return kept if draft.known.began is None else None


def ask(draft: Draft, about: About, *, brief: bool = False) -> None:
    """Puts the question of a step; ``about`` is carried until it is answered. ``brief``: it was put a moment ago."""
    step, part = about["step"], about.get("part")
    draft.asking = Asking(topic="setup", about=about)
    if about.get("all") and draft.known.setting("setup") != about:
        draft.keep(Setting(values={"setup": about}))
    topic = next((n for n, steps in enumerate(TOPICS.values(), 1) if step in steps), 0)
    if brief and not part:
        draft.say("setup-again", question=say(f"setup-short-{step}"))
    elif about.get("all") and topic:
        draft.say("setup-progress", number=topic, of=len(TOPICS), topic=say(f"setup-topic-{list(TOPICS)[topic - 1]}"))
    if part in ("side", "when"):
        draft.say(f"setup-{part}", part=say(f"part-{about['queue'][0]}"), now=step == "hurts")
    elif part:
        draft.say(f"setup-race-{part}")
    elif brief:
        pass
    elif step == "consent" and not about.get("all"):
        draft.say("setup-consent-again", given=draft.known.consent)
    else:
        draft.say("setup-strength-days" if about.get("days") else f"setup-{step}")
    if not part and step in PICKS and (step != "strength" or about.get("days")):
        picks(draft, about, picked_so_far(draft, step))
    else:
        choices(draft, about)
    last = [button("button-skip-question", f"s:{step}:skip")]
    if about.get("path") or part or about.get("days"):
        last.insert(0, button("button-back", f"s:{step}:back"))
    draft.offer(*last)
    if about.get("all"):
        draft.offer(button("button-skip-all", "s:all:skip"))


def keep(draft: Draft, values: dict[str, Any]) -> None:
    """Keeps an answer beside the question in hand."""
    draft.keep(Setting(values=values))


# --- from one to the next ---------------------------------------------------------------------------------------------
def _wanted(draft: Draft, about: About, step: str) -> bool:
    """Whether a question has any sense after what was answered."""
    athlete = draft.athlete
    if step in about.get("given", ()):
        return False
    agreed = draft.known.consent == "yes"
    if step in TOPICS["health"] and about.get("all") and not agreed:
        return False
    if step in ("long", "fast"):
        told = about.get("kinds") or ()  # a setup begun before 29 November has yes or no here
        return len(athlete.running_days) > 1 and told is not True and step not in told
    if step == "hour" and about.get("all") and draft.known.setting("reminders") == "off":
        return False  # that was said already
    if step == "weights":
        return bool(athlete.equipment & WEIGHED) and not athlete.weights and not about.get("gym")
    if step == "active":
        return "heart" in athlete.conditions
    return True


def following(draft: Draft, about: About) -> About | None:
    """The question after this one; None where it was the last."""
    step = about["step"]
    of_goal = ("race",) if step == "goal" else ()  # a distance that was named with the aim
    carried: About = {k: about[k] for k in ("all", "kinds", "gym", "given", *of_goal) if k in about}
    path = [*about.get("path", ()), step]
    after = STEPS[STEPS.index(step) + 1 :] if about.get("all") else about.get("then", CHAINS.get(step, ()))
    for n, one in enumerate(after):
        if _wanted(draft, about, one):
            then: About = {} if about.get("all") else {"then": list(after[n + 1 :])}
            return {"step": one, **carried, **then, "path": path}
    return None


def step_on(draft: Draft, about: About) -> None:
    """The next question, or the end of them."""
    then = following(draft, about)
    if then is not None:
        ask(draft, then)
    elif about.get("all"):
        finish(draft)
    elif about["step"] in SCREENING:
        _health_done(draft)
    elif about["step"] in ("hurts", "before") and draft.known.began is not None:
        finish(draft)
    else:
        draft.say("settings-kept")


def step_back(draft: Draft, about: About) -> None:
    """One step back: from a detail to its question, from a question to the one before it."""
    carried: About = {k: about[k] for k in ("all", "kinds", "gym", "given", "then", "path") if k in about}
    if about.get("part") or about.get("days"):
        ask(draft, {"step": about["step"], **carried})
        return
    path = list(about.get("path", ()))
    if not path:
        ask(draft, about)
        return
    before = path.pop()
    then: About = {} if about.get("all") else {"then": [about["step"], *about.get("then", ())]}
    ask(draft, {"step": before, **carried, **then, "path": path})


def skip_all(draft: Draft) -> None:
    """Ends the questions; what was not answered keeps its default."""
    finish(draft)


def finish(draft: Draft) -> None:
    """The first week, and what to do next."""
    if draft.known.began is None:
        values = {"began": draft.today.isoformat(), "setup": None, **health.finished(draft)}
        draft.keep(Setting(values=values))
        draft.say("setup-finished")
        if "unscreened" in draft.athlete.conditions:
            draft.say("setup-unscreened")
    else:
        draft.replan()
        draft.say("setup-replanned")
    if paused_card(draft):
        return
    # of the very first plan there is nothing to take back
    again = any(isinstance(r.body, Setting) and "began" not in r.body.values for r in draft.records)
    undo = [button("button-undo", f"undo:{draft.origin}")] if again else []
    both = first_card(draft)
    draft.say("setup-next")
    more = [] if both else [button("button-next-week", "week:1")]
    draft.offer(*undo, button("button-today", "today"), *more)
    if "unscreened" in draft.athlete.conditions:
        draft.offer(button("button-screen", "set:symptoms"))
    else:
        offer_baseline(draft)


def _health_done(draft: Draft) -> None:
    """The end of the health questions where they were asked by themselves."""
    if draft.known.began is not None:
        draft.keep(Setting(values=health.finished(draft)))
        finish(draft)
    else:
        draft.say("settings-kept")


def settle(draft: Draft, about: About, values: dict[str, Any]) -> None:
    """Keeps the settings that answer a question, and goes on from it."""
    if values:
        draft.keep(Setting(values=values))
    step = about["step"]
    if step == "kit" and values:
        about = {**about, "gym": len(values["equipment"]) == len(KIT)}
    if about.get("all") or following(draft, about) is not None or step in TOPICS["health"]:
        step_on(draft, about)
    elif draft.known.began is not None and step not in ASIDE:
        finish(draft)
    else:
        say_kept(draft, values)


def say_kept(draft: Draft, values: dict[str, Any]) -> None:
    """What was set, in words."""
    a = draft.athlete
    if "reminder_time" in values:
        draft.say("set-hour", hour=a.reminder_time)
    elif "quiet_hours" in values:
        start, end = a.quiet_hours or ("none", "none")
        draft.say("set-quiet", start=start, end=end)
    elif "timezone" in values:
        draft.say("set-zone", zone=a.timezone, now=draft.local.time())
    elif "timer" in values:
        draft.say(f"timer-{values['timer']}")
    elif "units" in values:
        draft.say("set-units", units=a.units, distance=a.distance_units)
    elif "equipment" in values or "weights" in values:
        kit = tuple(say(f"kit-{k}") for k in KIT if k in a.equipment) or say("kit-nothing")
        draft.say("set-kit", kit=kit)
        if a.weights:
            draft.say("set-weights", weights=owned_lines(a.weights))
    elif "running_days" in values:
        draft.say("set-runs", days=tuple(say(f"day-{WEEKDAYS[d]}") for d in sorted(a.running_days)))
    elif "goal" in values:
        draft.say("set-goal", goal=say(f"goal-{a.goal}"))
    elif "consent" in values:
        draft.say("set-consent", given=values["consent"]["given"])
    else:
        draft.say("settings-kept")


def picked_so_far(draft: Draft, step: str) -> list[str]:
    """What is picked before anything was pressed: the settings as they stand."""
    a = draft.athlete
    if step == "runs":
        return [WEEKDAYS[d] for d in sorted(a.running_days)]
    if step == "kit":
        return sorted(a.equipment & set(KIT))
    if step in ("hurts", "before"):
        return [i.region for i in a.troubles if i.over is (step == "before")] or [
            r for r in a.injuries if step == "hurts"
        ]
    if step in ("doctor", "now"):
        return [c for c in a.conditions if c in PICKS[step]]
    return [WEEKDAYS[d] for d in a.strength_days or ()]
