// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_store.h"
#include "core/gates/gate_store.h"
#include "core/handovers/handover_rows.h"
#include "core/handovers/handover_store.h"
#include "core/portfolio/decision_queue.h"
#include "core/service_levels/level_store.h"
#include "core/service_levels/waiting_things.h"
#include "core/usecases/use_case_store.h"
#include "tests/support/talk_project.h"

namespace assay::tests {

/// A project in which things wait: beside those of TalkProject there is Mia, a manager and nothing else.
class LevelProject : public TalkProject {
public:
    LevelProject()
        : mia(somebody(QStringLiteral("Mia"), Role::Manager))
    {
    }

    ServiceLevelStore levels() const { return ServiceLevelStore(database()); }
    HandoverStore handovers() const { return HandoverStore(database()); }
    FeedbackStore feedback() const { return FeedbackStore(database()); }

    /// From Cleo to the data engineers, which is 王芳; answers its uid.
    QString offer()
    {
        HandoverDraft draft;
        draft.useCase = useCase;
        draft.from = Role::DataScientist;
        draft.to = Role::DataEngineer;
        draft.checklist = std::vector<ChecklistLine>{};
        return valueOf(handovers().offer(draft, cleo, once()));
    }

    /// Answers the key of what Dora says.
    QString hear(const QString& words, bool harm)
    {
        FeedbackEntry entry;
        entry.text = words;
        entry.harm = harm;
        return valueOf(feedback().add(entry, dora, once()));
    }

    Result<> setLevel(WaitKind kind, std::optional<Role> role, int hours, const Actor& actor)
    {
        return levels().set({kind, role, hours, QStringLiteral("we promised it")}, actor, once());
    }

    /// What the clock asks somebody for.
    std::vector<InboxItem> due(const Actor& actor, const inbox::InboxDemand& demand = {}) const
    {
        std::vector<InboxItem> items = inboxOf(actor, demand).items;
        std::erase_if(items, [](const InboxItem& item) { return item.reason != InboxReason::Due; });
        return items;
    }

    QStringList dueSentences(const Actor& actor) const
    {
        QStringList sentences;
        for (const InboxItem& item : due(actor))
            sentences << item.sentence;
        return sentences;
    }

    const Actor mia;
};

} // namespace assay::tests
