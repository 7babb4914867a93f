### What the coach knows of the athlete, line by line; word to those who run it; quick keys; groups.

you-profile =
    <b>What I know about you</b>
    { $lines }
    A number changes its line. /export has everything; /deletemydata removes it.
you-health =
    <b>About your health</b>
    { $lines }
you-log =
    <b>What you did</b>
    { $lines }
you-nothing = Nothing so far.
you-line = { $number }. { $fact } <i>({ $source })</i>
you-fact = { $label }: { $value }
you-label-name = Name
you-label-runs = Runs
you-label-strength = Strength
you-label-level = Level
you-label-kit = Kit
you-label-unwanted = Left out
you-label-leaning = Leans towards
you-label-minutes = Session
you-label-goal = Goal
you-label-race = Race
you-label-zone = Clock
you-label-hour = I write at
you-label-quiet = Quiet hours
you-label-units = Units
you-label-consent = Consent
you-strength = { $count } a week, { $days }
you-alias = "{ $word }" means { $name }
you-source-said = you, { $day }
you-source-pressed = you, { $day }
you-source-file = your file, { $day }
you-source-clock = noted, { $day }
you-source-since = since { $day }
you-source-telegram = Telegram
you-source-coach = my rules
you-source-assumed = assumed
you-source-open = not answered yet
you-condition = { $name }
you-injury = { $where } troubles you
you-pain = { $where } pain since { $since }{ $worst ->
    [none] {""}
   *[other] , { $worst }/10 at worst
}
you-pause = The plan rests{ $until ->
    [none] {""}
   *[other] {" "}until { $until }
}
you-said = { $words }
you-lifts = { $count ->
    [one] One exercise
   *[other] { $count } exercises
} in the log
you-runs = { $count ->
    [one] One run
   *[other] { $count } runs
} in the log
you-file = { $count } entries from a file ({ $format })
you-entry = { $entry }
button-you-profile = Profile
button-you-health = Health
button-you-log = Log
feedback-what = What shall I pass on to the people who run me? Write it as you like. It goes out of this chat, so leave health matters out.
feedback-thanks = Thank you. It is on its way to the people who run me.
feedback-from = <b>Feedback</b> from { $name } ({ $number })
    { $text }
keys-on = The quick keys are below. "keys off" takes them away.
keys-off = The quick keys are gone. /settings brings them back.
setting-keys = the quick keys
button-keys-on = Quick keys on
button-keys-off = Quick keys off
key-today = Today
key-go = Let's go
key-week = Week
key-log = Log
group-private = In a group I only talk about exercises and training in general. For your own plan, log or anything about your health, write to me alone: @{ $bot }
group-urgent = That can be serious. If it's happening now, call your emergency number (112 in many countries), or see someone today.
group-crisis =
    I take that seriously. If you, or somebody you mean, may be in danger right now, <b>call your emergency number</b> (112 in many countries), and don't stay alone with it: tell someone near you.
    Somebody to talk to is there at any hour: findahelpline.com lists free lines of every country.
group-unsafe = Nobody has to put up with that. If you aren't safe right now, <b>call your emergency number</b> (112 in many countries). Please speak today to an adult or a service that you trust.
group-alone = For more, write to me alone, where nobody reads along: @{ $bot }
group-help = Ask me how an exercise goes or anything about strength work for running: "@{ $bot } how do I do a plank?" Everything of your own belongs into our private chat.
command-go = Start today's session
command-feedback = A word to the people who run me
command-me = What I know about you
