// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_episodes.h"

namespace assay {

/// The changes that the demo's deployments hang on.
class DemoChanges final : public DemoEpisodes {
public:
    using DemoEpisodes::DemoEpisodes;

private:
    QString file() const override { return QStringLiteral(":/demo/changes.json"); }
    Result<QString> begin(const JsonValue& entry) override;
    Result<> goOn(const JsonValue& step, const QString& change) override;
};

} // namespace assay
