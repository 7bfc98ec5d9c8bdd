// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/thing_kind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array Kinds{ThingKind{"use-case", "use_case", QT_TRANSLATE_NOOP("ThingKind", "Use case")},
                           ThingKind{"report", "report", QT_TRANSLATE_NOOP("ThingKind", "Report")},
                           ThingKind{"release", "release", QT_TRANSLATE_NOOP("ThingKind", "Release")},
                           ThingKind{"sign-off", "sign_off", QT_TRANSLATE_NOOP("ThingKind", "Sign-off")},
                           ThingKind{"evidence", "evidence", QT_TRANSLATE_NOOP("ThingKind", "Evidence")},
                           ThingKind{"scan", "scan", QT_TRANSLATE_NOOP("ThingKind", "Scan")},
                           ThingKind{"scan-result", "scan_result", QT_TRANSLATE_NOOP("ThingKind", "Scan result")},
                           ThingKind{"model", "registered_model", QT_TRANSLATE_NOOP("ThingKind", "Model")},
                           ThingKind{"finding", "finding", QT_TRANSLATE_NOOP("ThingKind", "Finding")},
                           ThingKind{"risk", "risk", QT_TRANSLATE_NOOP("ThingKind", "Risk")},
                           ThingKind{"incident", "incident", QT_TRANSLATE_NOOP("ThingKind", "Incident")},
                           ThingKind{"drift", "drift_check", QT_TRANSLATE_NOOP("ThingKind", "Drift check")},
                           ThingKind{"decision", "decision", QT_TRANSLATE_NOOP("ThingKind", "Decision")},
                           ThingKind{"change", "change", QT_TRANSLATE_NOOP("ThingKind", "Change")},
                           ThingKind{"handover", "handover", QT_TRANSLATE_NOOP("ThingKind", "Handover")},
                           ThingKind{"meeting", "meeting", QT_TRANSLATE_NOOP("ThingKind", "Meeting")},
                           ThingKind{"task", "task", QT_TRANSLATE_NOOP("ThingKind", "Task")},
                           ThingKind{"comment", "comment", QT_TRANSLATE_NOOP("ThingKind", "Comment")},
                           ThingKind{"user-group", "user_group", QT_TRANSLATE_NOOP("ThingKind", "User group")},
                           ThingKind{"feedback", "feedback", QT_TRANSLATE_NOOP("ThingKind", "Feedback")},
                           ThingKind{"policy", "policy_version", QT_TRANSLATE_NOOP("ThingKind", "Policy")},
                           ThingKind{"regulation", "regulation", QT_TRANSLATE_NOOP("ThingKind", "Regulation")},
                           ThingKind{"value", "value_record", QT_TRANSLATE_NOOP("ThingKind", "Value record")},
                           ThingKind{"experiment", "experiment", QT_TRANSLATE_NOOP("ThingKind", "Experiment")},
                           ThingKind{"run", "run", QT_TRANSLATE_NOOP("ThingKind", "Run")},
                           ThingKind{"note", "note", QT_TRANSLATE_NOOP("ThingKind", "Note")},
                           ThingKind{"person", "person", QT_TRANSLATE_NOOP("ThingKind", "Person")},
                           ThingKind{"import", "import_job", QT_TRANSLATE_NOOP("ThingKind", "Import")},
                           ThingKind{"view", "saved_view", QT_TRANSLATE_NOOP("ThingKind", "Saved view")}};

} // namespace

QString ThingKind::title() const
{
    return QCoreApplication::translate("ThingKind", word);
}

std::span<const ThingKind> thingKinds()
{
    return Kinds;
}

const ThingKind* thingKind(const QByteArray& kind)
{
    const auto found =
        std::find_if(Kinds.begin(), Kinds.end(), [&](const ThingKind& entry) { return kind == entry.kind; });
    return found == Kinds.end() ? nullptr : &*found;
}

} // namespace assay
