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
        [RF42] <b>Call { $number }</b>{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        } <b>now, or go to emergency at once, even if you feel fine.</b> Take no more of it, and take the packet with you: the harm shows only days later.
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
sign-asked =
    In general: I can't call that normal, and it is never something to train through. { $urgent ->
        [yes] Whoever has it now, or has it with effort, breathlessness, faintness or sweating, stops and calls { $number }{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        } at once.
       *[no] Whoever has it stops and is seen the same day; if it gets worse, call { $number }{ $local ->
            [unknown] { " " }(or your local emergency number)
           *[known] { "" }
        }.
    }
    <b>Is that you, now or lately?</b>
sign-only-asked = Good. If it ever is you: stop, and tell me.
button-sign-yes = Yes, that is me
button-sign-no = No, only asking
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
        [RF43] sit still for some minutes and measure once more; whatever it says then, ring your doctor or a nurse line today. With a headache, chest pain, or trouble with sight or speech it is an emergency.
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
advice-emergency-stands =
    What you told me today comes first, and it isn't settled by easing or by being meant another way. <b>Call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    } now</b>, or have someone take you to emergency, unless help is already on its way or you have been examined. Don't drive yourself. Your plan stays paused until you tell me who cleared you and when.
advice-emergency-stands-again =
    That still isn't settled. <b>Call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    } now</b>, unless help is on its way or you have been examined. Examined already? Tell me who cleared you and when.
advice-crisis-stands =
    I still take what you told me seriously, and I'm glad you did. If you are in danger, <b>call { $number }</b>{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }. To talk to someone at any hour: { $crisis }. Your plan waits until you have talked with somebody who can help; tell me who, and when.
advice-pause-stands-soon = Your plan stays paused, however well you feel: it starts again, gently, once your doctor has cleared you. Tell me who cleared you, and when.
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
advice-soon-stands = A few days ago you told me of a sign that somebody should look at. That it has gone settles nothing: please book that appointment. Until then: no jumps, no hard running, nothing that brings it on. Tell me who has looked at it and when, and we go on.
why-soon-stands = A sign that has gone by itself may come back; only somebody who examines you can say what it was.
advice-soon = { $row ->
        [RF44] Please tell your doctor, or whoever prescribed the tablets, within the next days. Stand up slowly, and sit down when it comes.
       *[other] Please book an appointment with a doctor or physio within the next days.
    } Until then: no jumps, no hard running, nothing that brings it on. If it gets clearly worse, spreads{ $fever ->
        [yes] {" "}or wakes you
       *[no] , wakes you, or a fever comes with it
    }, be seen the same day.
advice-watch-fever = No training with a fever. Rest, drink, and start again gently when you've been free of it for a full day or two without medicine. A stiff neck, a rash that doesn't fade, confusion or trouble breathing: call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
advice-watch = Take today off and keep an eye on it. If it comes back, gets worse, or you faint, feel confused or your chest hurts, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
advice-bone-old = An old break that aches again is taken for the bone itself until somebody has looked at it. <b>No runs and no jumps from now on</b>, even if it calms down; please have it looked at by a doctor or physio within days. Can't put weight on it, or it hurts at rest: today.
why-bone-old = Where a bone gave way once it does so more easily again, and it begins with an ache.
advice-pressure-high =
    That is too high for hard work. <b>Tell your doctor within the next days</b>, and measure again sitting still. Until then nothing heavy, nothing you hold your breath for, head never below the heart, and easy runs only. If it goes up further, be seen the same day; with a headache, chest pain, or trouble with sight or speech, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
why-pressure-high = Straining drives the pressure up, and it starts from high already.
advice-pressure-raised =
    A little high. Train gently: breathe out as you lift, never hold your breath, keep four repetitions in reserve, head never below the heart. If it stays like this, tell your doctor. With a headache, chest pain, or trouble with sight or speech, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
advice-pressure-fine = Thanks for telling me. For that alone the plan stays as it is; what your doctor told you about your blood pressure stands.
why-pressure-fine = One ordinary reading changes no plan.
ask-red-flag = Tell me in a word or two, please; and if in doubt, be seen.
why-emergency = What you describe is on the list of signs that need an ambulance, however it feels right now.
why-someone-else = What you describe in them is on the list of signs that need an ambulance.
why-crisis-now = When someone may be in danger, people come before plans.
why-crisis = Thoughts like these deserve a person, not a plan.
why-same-day = What you describe can get worse within hours or days, so it has to be seen today.
why-soon-again = The same sign a second time, so soon after the first, moves up one step.
why-emergency-stands = A sign like that can pass and come back worse; only somebody who examines you can say what it was.
why-pause-stands = A warning sign that has passed still has to be checked before you load your body again.
why-pause-cleared = Only a clearance with a name and a day ends a pause; then everyone starts again where a first week starts.
why-again = Another warning sign, or the same one again, is never milder than the first.
why-unclear-emergency = A sign I can't place is treated as the mildest serious thing it may be, never as nothing.
why-unclear-soon = A sign I can't place is treated as the mildest serious thing it may be, never as nothing.
why-soon = This pattern is one a clinician should look at; training through it can make it worse.
why-watch-fever = Training with a fever can harm the heart and slows recovery.
why-watch = It seems to have settled; a day of rest shows whether that holds.
advice-postnatal-low = I'm sorry it is this hard. Feeling low and tearful after a birth is common, it has a name, postnatal depression, and it is treated well: <b>please tell your midwife, health visitor or doctor now, today or tomorrow.</b> Are you and the baby safe? If you have thoughts of harming yourself or the baby, call { $number } or { $crisis } at once. Training may be short and easy, or wait.
why-postnatal-low = Low mood after a birth deserves help early; training alone is no treatment.
advice-pelvic-heavy = A feeling of heaviness, or of something dropping, means that the pelvic floor has had more than it bears. <b>Please see a pelvic-health physio or your doctor within days.</b> Until then no running, no jumps, no loaded squats, nothing you hold your breath for; walking is fine. Numbness between the legs, or no control of bladder or bowel: be seen at once.
why-pelvic-heavy = It shows that the load is more than your pelvic floor can take yet.
advice-stress-leak = Leaking when you jump, run, cough or lift is common and treatable, after births and without them. No jumps and nothing you hold your breath for now, runs easy and only as far as you stay dry: <b>please have your pelvic floor checked by a pelvic-health physio</b>, within the next weeks.
why-stress-leak = It shows that the load is more than your pelvic floor can take yet.
advice-heart-skips = A heart that skips or flutters in effort should be looked at: <b>please see your doctor within days, and don't run or train hard until then.</b> With chest pain, faintness, breathlessness, or if it doesn't settle in a few minutes: call { $number }.
why-heart-skips = Skipped beats in effort are mostly harmless, but only a check can tell.
advice-muscle-pop = A pop that you hear or feel in a muscle may be a tear: <b>no running and no load on it until a physio or doctor has seen it</b>, within days. If you can't walk on it, it swells or bruises fast, or you feel a dent: be seen today.
why-muscle-pop = A tear that is trained on becomes a bigger one.
advice-heart-effort = A heart that beats hard and fast uphill, and is calm again some minutes later, is effort. Easy until you've answered one thing.
why-heart-effort = Hard beating in effort is expected; what comes with it makes the difference.
ask-heart-effort = Is there ever pain or pressure in the chest, faintness, skipped beats, or does it take longer than ten minutes to calm down? Any of these: no training until a doctor has seen you; if it's there now, call { $number }.
advice-dizzy-run = Sit down out of the heat, drink something and eat a little. Next time, walk a few minutes at the end instead of stopping at once. Easy until you've answered one thing.
why-dizzy-run = When the legs stop, the blood stays in them for a moment; too little to drink or eat adds to it. What comes with it makes the difference.
ask-dizzy-run = Did you faint or nearly, or was there pain or pressure in the chest, a racing or skipping heart, confusion or a bad headache with it? Any of these: no training until a doctor has seen you; if it's there now, call { $number }. If it comes again, tell your doctor.
advice-jab = After a jab, today and tomorrow are light: spare that arm, easy runs only, less if you don't feel like it. With a fever or aches all over, rest and tell me. Redness that spreads or an arm that swells: be seen today. Chest pain, a racing heart, trouble breathing or a swollen face: call { $number }.
why-jab = The body is busy for a day or two; an easy stretch costs nothing.
advice-period = Train by feel: as planned, shorter, easy or not at all today, all of it is fine, and moving gently often eases cramps. Far heavier than you know it, or pain that stops you: see a doctor within days. Fainting, or a pad soaked in an hour: be seen at once.
why-period = On average a period takes little from training; what counts is how you feel today.
advice-dizzy-standing = Sit down, drink something, and stand up slowly after each set: breathe out as you rise, never hold your breath. If it comes again, tell your doctor; the sooner if your blood pressure is treated. Fainting, chest pain or a racing heart with it: stop and be seen today.
why-dizzy-standing = Blood stays in the legs for a moment after hard sets; holding the breath adds to it.
advice-child-ill = Look after the little one; training can wait, and nothing has to be made up. A baby under three months with a fever, or a child who is limp, hard to wake or struggling to breathe: call { $number }.
why-child-ill = A day off costs nothing.
advice-feeds = Feeding and training go together. Feed or express before you train, wear a firm bra, eat and drink enough; no diet now. If you are very tired or your milk gets less, do less.
why-feeds = Moderate training doesn't harm the milk; too little food does.
advice-fears-injury = That is a normal worry, and a sensible one. We begin light: movements you can hold well, each set ends while several good repetitions are left, and weight comes only when it felt easy. You tell me what hurts, and I change it. Strength work done like this is among the safest things you can do.
why-fears-injury = Injuries come mostly from too much too soon; a light start is how it is avoided.
button-misread = You misread me
button-misread-safe-mind = I'm safe: I meant something else
button-misread-safe-body = None of these
button-misread-not = I'm not sure
misread-ask-mind = Then I may have read you wrong, and I'm sorry. One plain question first: are you safe, with no thought of harming yourself or of ending your life, and are you eating?
misread-ask-body = Then I may have read you wrong, and I'm sorry. One plain question first: is it so that there is no chest pain, no trouble breathing, no fainting, no numbness, no fever, nothing swollen or out of shape, and that you can walk as always?
misread-again-mind = I can only go on if you say it in words or by the button: "I'm safe". Are you, with no thought of harming yourself or of ending your life, and are you eating?
misread-again-body = I can only go on if you say it in words or by the button: "none of these". No chest pain, no trouble breathing, no fainting, no numbness, no fever, nothing swollen or out of shape, and you can walk as always?
misread-not-mind = Thank you for saying so. Please talk to someone today: { $crisis }, or your doctor. In danger, call { $number }. Your plan stays paused until then.
misread-not-body = Then please have it looked at today. If it gets worse, or you faint or can't breathe, call { $number }. Your plan stays paused until then.
misread-lifted = Thank you. I read you wrong: the pause is over and the plan goes on. If that ever changes, tell me.
advice-in-place-of-runs = In place of a run: a brisk walk, the bike, swimming or running in deep water, thirty to forty-five minutes so easy that you could talk; as often as the runs were planned. What a physio or doctor has ruled out stays out, and what hurts is left.
why-in-place-of-runs = The heart and the legs keep most of their form on easy work of another kind.
