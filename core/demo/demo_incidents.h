// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_episodes.h"

namespace assay {

/// What goes wrong with what runs in the demo, and how people see to it.
class DemoIncidents final : public DemoEpisodes {
public:
    /// Uids of use cases by their titles, as they come to be.
    DemoIncidents(db::Database& database, const std::map<QString, Actor>& people,
                  const std::map<QString, QString>& useCases)
        : DemoEpisodes(database, people)
        , m_useCases(useCases)
    {
    }

private:
    QString file() const override { return QStringLiteral(":/demo/incidents.json"); }
    Result<QString> begin(const JsonValue& entry) override;
    Result<> goOn(const JsonValue& step, const QString& uid) override;
    Result<> explain(const JsonValue& step, const QString& uid);
    Result<QString> taskTitled(const QString& title);

    const std::map<QString, QString>& m_useCases;
};

} // namespace assay
