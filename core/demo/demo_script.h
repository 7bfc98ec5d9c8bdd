// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/approval.h"
#include "core/domain/release.h"
#include "core/domain/use_case.h"
#include "core/reports/block_content.h"

#include <map>
#include <optional>
#include <vector>

namespace assay {

/// Somebody who plays in the demo.
struct DemoPerson {
    QString name;
    Role role = Role::EndUser;
};

/// A step of a use case, as somebody takes it on a day.
struct DemoStep {
    QString day; ///< "2026-01-19"
    UseCaseState to = UseCaseState::Framed;
    QString who;
    QString reason = {};
    std::map<QString, QString> without =
        {}; ///< Why the gate is passed without something, by its word; a manager says so.
};

/// A framing or an evaluation plan of the demo: written and agreed to on one day.
struct DemoCharter {
    QString day;
    QString by;
    QByteArray content;                    ///< Canonical.
    std::map<QString, QString> texts = {}; ///< What those who agree say of it, by name.
};

/// A use case of the demo; people by their names.
struct DemoUseCase {
    QString title;
    QString problem;
    QString decision;
    QString owner;
    QString businessOwner;
    RiskTier risk = RiskTier::Medium;
    QString technique;
    QString valueHypothesis;
    QString proposed; ///< Day.
    QString by;
    std::vector<DemoStep> steps = {};
    std::optional<DemoCharter> framing = {}; ///< On the day of the step to Framed, by whoever takes it.
    std::optional<DemoCharter> plan = {};
};

/// Something that happens to a report on a day: a text, a note, a chart of a metric or a table of all runs is added, or it
/// is frozen.
struct DemoReportStep {
    QString day;
    QString who;
    std::optional<BlockContent> added; ///< Without its runs. Nothing where it is frozen.
};

/// A report of a use case of the demo.
struct DemoReport {
    QString useCase; ///< By its title.
    QString title;
    QString begun; ///< Day.
    QString by;
    std::vector<DemoReportStep> steps = {};
};

/// A file of a release of the demo.
struct DemoFile {
    QString source;
    ReleaseArtifact::Role role = ReleaseArtifact::Role::Model;
};

/// A table of data behind a release of the demo.
struct DemoData {
    QString part; ///< "train"
    QString name;
    QString source;
};

/// Something that happens to a release on a day.
struct DemoReleaseStep {
    enum class Kind { Submit, Sign, Deploy, Suspend, Resume };

    QString day;
    QString who;
    Kind kind = Kind::Submit;
    QString text = {};                     ///< A comment, a reason, or who says that it is deployed.
    std::optional<Decision> decision = {}; ///< Of a signature.
    QStringList conditions = {};
    QString since = {}; ///< The day from which it is live; empty for that on which it is said.
    QString due = {};   ///< The day by which decisions are wanted; empty where nobody says.
};

/// A version of a model that a registry had before the project began to hold runs.
struct DemoModel {
    QString day;
    QString who;
    QString name;
    int version = 1;
    QString description;
};

/// A version of a model on its way into use in the demo. Where it has a run, that, its data and its files are real.
struct DemoRelease {
    QString day;
    QString who;
    QString run; ///< By its name; empty for a version that came from a registry without its run.
    QString model;
    QString useCase; ///< By its title.
    QString technique;
    QString codeCommit;
    QStringList noFeatures = {}; ///< With what the names of columns that the model does not see begin.
    std::vector<DemoFile> files = {};
    std::vector<DemoData> data = {};
    std::vector<DemoReleaseStep> steps = {};
    QString version = {}; ///< "card-fraud-alerts@1" where there is no run.

    QString key() const { return run.isEmpty() ? version : run; }
};

/// The staged part of the demo: who takes part, and what happens on which day.
struct DemoScript {
    QString project;
    QString founded; ///< Day.
    QString manager;
    QString auditor; ///< Of model risk.
    std::vector<DemoPerson> people = {};
    DemoStep runs = {}; ///< Who brings the real runs in, and when.
    QString runsSource = {};
    std::vector<DemoUseCase> useCases = {};
    std::vector<DemoReport> reports = {};
    QStringList signers = {}; ///< Those who have a key.
    std::vector<DemoModel> models = {};
    std::vector<DemoRelease> releases = {};
};

/// The script in resources/demo/portfolio.json; Invalid, naming the place, where it is not as it has to be.
Result<DemoScript> readDemoScript();

} // namespace assay
