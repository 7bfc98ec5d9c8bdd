// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_episodes.h"

namespace assay {

/// What may go wrong in the demo, how it is judged, lowered and borne.
class DemoRisks final : public DemoEpisodes {
public:
    /// Uids of use cases by their titles, as they come to be.
    DemoRisks(db::Database& database, const std::map<QString, Actor>& people,
              const std::map<QString, QString>& useCases)
        : DemoEpisodes(database, people)
        , m_useCases(useCases)
    {
    }

private:
    QString file() const override { return QStringLiteral(":/demo/risks.json"); }
    Result<QString> begin(const JsonValue& entry) override;
    Result<> goOn(const JsonValue& step, const QString& risk) override;
    Result<QString> findingTitled(const QString& title);

    const std::map<QString, QString>& m_useCases;
};

} // namespace assay
