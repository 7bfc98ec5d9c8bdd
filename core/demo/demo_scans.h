// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_episodes.h"

namespace assay {

/// What a linter found in a service of the demo.
class DemoScans final : public DemoEpisodes {
public:
    /// Uids of use cases by their titles, as they come to be.
    DemoScans(db::Database& database, const std::map<QString, Actor>& people,
              const std::map<QString, QString>& useCases)
        : DemoEpisodes(database, people)
        , m_useCases(useCases)
    {
    }

private:
    QString file() const override { return QStringLiteral(":/demo/scans.json"); }
    Result<QString> begin(const JsonValue& entry) override;
    Result<> goOn(const JsonValue& step, const QString& scan) override;

    const std::map<QString, QString>& m_useCases;
};

} // namespace assay
