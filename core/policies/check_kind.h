// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"
#include "core/policies/release_facts.h"

#include <span>

namespace assay::policies {

/// What a check may ask for: the name, type and range of one of its parameters. A policy with any other is refused.
struct ParameterRule {
    enum class Type {
        Flag,
        Number,
        Count, ///< A whole number.
        Text,  ///< A sentence or two.
        Word,  ///< One of `words`; any key where there are none.
        Words, ///< A list of such words, each once.
        Role,
        Roles, ///< A list, each once.
    };

    QString name = {};
    Type type = Type::Text;
    bool required = false;
    QStringList words = {};
    double least = -1e300; ///< Of numbers and counts.
    double most = 1e300;
};

enum class ControlStatus {
    Met,
    NotMet,
    Unknown, ///< Facts are missing; this never passes.
    NotApplicable,
    Accepted, ///< A warning that is not met, and that a person accepts in writing.
};

QString toString(ControlStatus status);    ///< "not-met"
QString statusTitle(ControlStatus status); ///< "Not met", translated.

/// All that a check may look at. What it says depends on nothing else.
struct CheckContext {
    const Policy& policy;
    const Control& control;
    const ReleaseFacts& facts;
    qint64 now; ///< Milliseconds, UTC.

    const Parameters& parameters() const { return control.check.parameters; }
};

/// What a check found.
struct CheckOutcome {
    ControlStatus status = ControlStatus::Unknown;
    QString measured = {};            ///< As people read it, with cases and interval; translated.
    std::optional<double> value = {}; ///< As programs read it, where it is one number.
    QStringList reasons = {};         ///< Why it is not met; translated.
    QStringList missing = {};         ///< What nobody has said or measured; translated.
    std::vector<Evidence> evidence = {};

    void add(const std::vector<Evidence>& more) { evidence.insert(evidence.end(), more.begin(), more.end()); }
};

/// The outcome with its status: not met where there is a reason, otherwise unknown where something is missing, otherwise
/// met.
CheckOutcome decided(CheckOutcome outcome);

/// The outcome that nothing can be said before that is known.
CheckOutcome lacking(const QString& missing);

/// A way to check a control. Adding one is adding a file checks/<name>_check.cpp that defines
/// `const CheckKind& <name>Check()`; the build finds it.
struct CheckKind {
    QString name = {}; ///< "metric-threshold": in policies, and the file's with hyphens.
    int version = 1;   ///< Raised when the same facts may come out otherwise; kept with every result.
    std::vector<ParameterRule> parameters = {};
    QString (*problem)(const Parameters&) = nullptr;     ///< What is wrong with them together; empty where nothing is.
    QString (*requirement)(const Parameters&) = nullptr; ///< What is asked, in few words; translated.
    std::vector<Role> (*suppliers)(const Parameters&) = nullptr; ///< Who can bring what is missing.
    CheckOutcome (*check)(const CheckContext&) = nullptr;
};

/// All of them, by their files' names.
std::span<const CheckKind* const> allCheckKinds();

/// The kind of that name, or nullptr.
const CheckKind* checkKind(QStringView name);

} // namespace assay::policies
