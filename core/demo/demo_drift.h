// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_episodes.h"

namespace assay {

/// Checks for drift in the demo, of tables that are made for it by the rules that resources/demo/drift.json has.
class DemoDrift final : public DemoEpisodes {
public:
    /// Uids of use cases by their titles, as they come to be.
    DemoDrift(db::Database& database, const std::map<QString, Actor>& people,
              const std::map<QString, QString>& useCases)
        : DemoEpisodes(database, people)
        , m_useCases(useCases)
    {
    }

private:
    QString file() const override { return QStringLiteral(":/demo/drift.json"); }
    Result<QString> begin(const JsonValue& entry) override;
    Result<> goOn(const JsonValue& step, const QString& check) override;

    const std::map<QString, QString>& m_useCases;
};

} // namespace assay
