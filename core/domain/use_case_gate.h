// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"

namespace assay {

/// The four places of its life where a use case has to show something.
enum class Gate {
    Framing,    ///< G0: from Proposed to Framed.
    Approval,   ///< G1: from Framed to Approved.
    Validation, ///< G2: from Validating to Releasing.
    Release,    ///< G3: from Releasing to Operating.
};

QString toString(Gate gate); ///< "G1"
std::optional<Gate> gateFromString(QStringView word);
QString gateTitle(Gate gate); ///< "Gate 1: approval", translated.
std::vector<Gate> gates();
UseCaseState stateBefore(Gate gate);
UseCaseState stateAfter(Gate gate);

/// The gate that lies ahead of a use case in a state, also where there is work to be done before it stands at the gate; nothing
/// behind the last one, and for one that is held or has ended.
std::optional<Gate> gateAhead(UseCaseState state);

/// The gate between two states; nothing where a step passes none.
std::optional<Gate> gateBetween(UseCaseState from, UseCaseState to);

/// One thing that a gate asks for.
struct GateItem {
    QString word;  ///< "evaluation-plan": the word of the log and of waivers.
    QString title; ///< "An evaluation plan that is agreed on", translated.
    bool met = false;
    bool blocks = false;   ///< The step is not taken without it.
    bool waivable = false; ///< Somebody can say why it is done without.
    QString detail = {};   ///< What there is, or who said why it is done without; translated.
    std::vector<Role> suppliers = {};
    bool waived = false;
    bool untold = false; ///< Of a day in the past, for which the log does not hold whether it was met.
};

/// What a gate asks for, and what of it is there.
struct GateReport {
    Gate gate = Gate::Framing;
    std::vector<GateItem> items;

    int met() const;                        ///< Of items; one that is waived counts.
    std::vector<GateItem> missing() const;  ///< All that is not met.
    std::vector<GateItem> blocking() const; ///< Those of them without which the step is not taken.
    bool passes() const { return blocking().empty(); }

    /// "G1 7 of 9: missing an evaluation plan, a user contact rota", translated.
    QString sentence() const;
};

} // namespace assay
