// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/use_case.h"

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
};

/// The staged part of the demo: who takes part, and what happens on which day.
struct DemoScript {
    QString project;
    QString founded; ///< Day.
    QString manager;
    std::vector<DemoPerson> people = {};
    DemoStep runs = {}; ///< Who brings the real runs in, and when.
    QString runsSource = {};
    std::vector<DemoUseCase> useCases = {};
};

/// The script in resources/demo/portfolio.json; Invalid, naming the place, where it is not as it has to be.
Result<DemoScript> readDemoScript();

} // namespace assay
