// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_episodes.h"

namespace assay {

/// What people of the demo find that is not as it should be, and what becomes of it.
class DemoFindings final : public DemoEpisodes {
public:
    /// Uids of use cases by their titles, as they come to be.
    DemoFindings(db::Database& database, const std::map<QString, Actor>& people,
                 const std::map<QString, QString>& useCases)
        : DemoEpisodes(database, people)
        , m_useCases(useCases)
    {
    }

private:
    QString file() const override { return QStringLiteral(":/demo/findings.json"); }
    Result<QString> begin(const JsonValue& entry) override;
    Result<> goOn(const JsonValue& step, const QString& finding) override;
    Result<> say(const JsonValue& step, const QString& finding);

    const std::map<QString, QString>& m_useCases;
};

} // namespace assay
