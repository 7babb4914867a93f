# What is said when a red flag stands: one clear instruction first, and nothing else in the reply. No exercise, no diagnosis.
advice-emergency =
    { $row ->
        [RF08] <b>Stop now and call { $number }</b>{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        }. While help comes: shade, clothes off, cold water over the whole body, ice if there is any. Don't leave them or yourself alone.
        [RF09] <b>Stop now and call { $number }</b>{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        }. No more water until you have been seen. Stay with someone.
        [RF39] <b>Press hard on the wound, keep pressing, and call { $number }</b>{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        } now. Lie down if you feel faint. Stay with someone.
        [RF41] <b>Call { $number }</b>{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        } <b>now.</b> If there is an adrenaline pen, use it straight away. Lie down, legs up, or sit up if breathing is hard.
        [RF23] <b>Don't move the neck, and have someone call { $number }</b>{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        } <b>now.</b> Stay where you are until help comes.
        [RF25] <b>Keep it still and go to emergency now, or call { $number }</b>{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        }. Nobody should try to put it back. Don't drive yourself.
       *[other] <b>Stop now and call { $number }</b>{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        }, or have someone take you to emergency at once. Don't drive yourself. Tell someone near you.
    }
    This can be serious and needs people who can examine you. Your plan is paused until you tell me who has cleared you.
advice-someone-else =
    <b>Call { $number }</b>{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    } <b>for them now.</b> Say where you are, stay on the line and do what the call handler says. { $row ->
        [RF08] Meanwhile: shade, cold water over the whole body, fan them.
        [RF39] Meanwhile: press hard on the wound and don't let go.
        [RF41] Meanwhile: if they carry an adrenaline pen, help them use it.
       *[other] If they don't breathe normally, begin chest compressions; the call handler will guide you.
    }
advice-crisis-now =
    I'm really glad you told me. If you are in danger right now, or might act on this, <b>call { $number }</b>{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    } now, please. You can also reach someone to talk to at any hour: { $crisis }.
    Stay with someone, or ask someone to come, and put what could hurt you out of reach. Training can wait. You matter more.
advice-crisis =
    Thank you for telling me. That sounds heavy, and you don't have to carry it alone. Are you in danger right now? If so, <b>call { $number }</b>{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
    If not, please talk to someone today: { $crisis }, or your doctor. Stay near someone you trust. Training waits for you.
advice-same-day =
    <b>Stop training and be seen today</b>: { $row ->
        [RF30] call your maternity unit or midwife now.
        [RF31] call your maternity unit, midwife or doctor now.
        [RF33] call your doctor today; an eating-disorder helpline is a good first call too.
        [RF36] call whoever prescribed the medicine, and take all load off the tendon.
        [RF38] please speak to an adult or service you trust today. If you are not safe, call { $number }.
       *[other] an urgent-care clinic, your doctor or a nurse line.
    }
    If it gets worse, or you faint, can't breathe, can't feel a limb, or can't pass water, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }. Your plan is paused until you tell me who has cleared you.
advice-soon-again =
    You've told me about this sign before, and it is back. <b>Please be seen today</b>: urgent care, your doctor or a nurse line. If it gets worse, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }. Your plan is paused until you tell me who has cleared you.
advice-emergency-again =
    You already have a warning sign that isn't cleared, so this counts as just as urgent. <b>Stop now and call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }</b>, or have someone take you to emergency at once. Don't drive yourself. Tell someone near you. Your plan stays paused until you tell me who has cleared you.
advice-same-day-again =
    You already have a warning sign that isn't cleared, so this counts as just as urgent. <b>Stop and be seen today</b>: urgent care, your doctor or a nurse line. If it gets worse, or you faint, can't breathe or can't feel a limb, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }. Your plan stays paused until you tell me who has cleared you.
advice-pause-stands =
    Your plan stays paused: feeling better doesn't settle a warning sign. <b>Please be seen today before you train</b>, and tell me who cleared you and when. If it comes back, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
advice-pause-stands-again =
    Still paused. <b>Be seen before you train</b>; if it comes back, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }. Cleared already? Tell me who and when.
advice-pause-cleared = Good that you were seen. Your plan stays paused until I know who cleared you, and when.
ask-who-cleared = Who has cleared you, and when?
advice-unclear-emergency =
    I can't tell from here whether this is harmless, so please don't train until you have been seen today. One question: <b>is it there now, or does it come with effort, with breathlessness, faintness or sweating?</b> If yes, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    } now.
advice-unclear-soon = Please have this looked at within the next days. One question: <b>is it new, and is it getting worse?</b> If it gets worse quickly, be seen the same day.
advice-soon = Please book an appointment with a doctor or physio within the next days. Until then: no jumps, no hard running, nothing that brings it on. If it gets clearly worse, spreads, wakes you, or a fever comes with it, be seen the same day.
advice-watch-fever = No training with a fever. Rest, drink, and start again gently when you've been free of it for a full day or two without medicine. A stiff neck, a rash that doesn't fade, confusion or trouble breathing: call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
advice-watch = Take today off and keep an eye on it. If it comes back, gets worse, or you faint, feel confused or your chest hurts, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
ask-red-flag = Tell me in a word or two, please; and if in doubt, be seen.
why-emergency = What you describe is on the list of signs that need an ambulance, however it feels right now.
why-someone-else = What you describe in them is on the list of signs that need an ambulance.
why-crisis-now = When someone may be in danger, people come before plans.
why-crisis = Thoughts like these deserve a person, not a plan.
why-same-day = What you describe can get worse within hours or days, so it has to be seen today.
why-soon-again = The same sign a second time, so soon after the first, moves up one step.
why-pause-stands = A warning sign that has passed still has to be checked before you load your body again.
why-pause-cleared = Only a clearance with a name and a day ends a pause; then everyone starts again where a first week starts.
why-again = Another warning sign, or the same one again, is never milder than the first.
why-unclear-emergency = A sign I can't place is treated as the mildest serious thing it may be, never as nothing.
why-unclear-soon = A sign I can't place is treated as the mildest serious thing it may be, never as nothing.
why-soon = This pattern is one a clinician should look at; training through it can make it worse.
why-watch-fever = Training with a fever can harm the heart and slows recovery.
why-watch = It seems to have settled; a day of rest shows whether that holds.
