// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scan.h"
#include "core/policies/strict_reader.h"

#include <QHash>

namespace assay::scans {

/// What a run of a SARIF file says of a rule beside its results.
struct SarifRule {
    QString id;
    std::optional<ScanLevel> level = {}; ///< Where it says one.
    policies::JsonPlace place;
};

/// The rules of a run: those of the tool and those of its extensions.
class SarifRules {
public:
    SarifRules(policies::StrictReader& reader, const policies::JsonPlace& tool);

    /// The rule that a result names, by place or by id; nullptr where the run does not describe it.
    const SarifRule* of(const policies::JsonPlace& result) const;

    /// The message of a rule, or of the tool, under an id; empty where there is none.
    QString message(const SarifRule* rule, const QString& id) const;

private:
    using Component = std::vector<SarifRule>;

    void take(const policies::JsonPlace& component);
    const SarifRule* at(std::size_t component, qint64 index) const;

    policies::StrictReader& m_reader;
    policies::JsonPlace m_driver;
    std::vector<Component> m_components;                        ///< The tool's own first.
    QHash<QString, std::pair<std::size_t, std::size_t>> m_byId; ///< Component and place; of several the first.
};

/// A text that may be missing or null; refused where it is none.
QString sarifText(policies::StrictReader& reader, const policies::JsonPlace& object, QStringView name);

/// An index that may be missing or, by the format's rule, -1.
qint64 sarifIndex(policies::StrictReader& reader, const policies::JsonPlace& object, QStringView name);

/// The items of a list that may be missing or null, as suppressions are of which the tool knows nothing; each an object.
std::vector<policies::JsonPlace> sarifItems(policies::StrictReader& reader, const policies::JsonPlace& object,
                                            QStringView name, std::size_t most);

} // namespace assay::scans
