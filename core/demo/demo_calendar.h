// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_episodes.h"

namespace assay {

/// The demo's freeze and its standard change.
class DemoCalendar final : public DemoEpisodes {
public:
    using DemoEpisodes::DemoEpisodes;

private:
    QString file() const override { return QStringLiteral(":/demo/change_calendar.json"); }
    Result<QString> begin(const JsonValue& entry) override;
    Result<> goOn(const JsonValue& step, const QString& uid) override;
};

} // namespace assay
