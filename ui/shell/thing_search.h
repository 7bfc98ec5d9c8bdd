// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/find_things.h"
#include "ui/panes/session.h"

namespace assay {

class CommandPalette;

/// Answers a palette from the project while somebody types; lives as long as the palette. GUI thread.
class ThingSearch final : public QObject {
    Q_OBJECT

public:
    /// `session` is null while no project is open: then nothing is found.
    ThingSearch(Session* session, CommandPalette& palette);
    ~ThingSearch() override;

Q_SIGNALS:
    void openAsked(const assay::Address& address);

private:
    void search(const QString& words);

    Session* m_session;
    CommandPalette& m_palette;
    QFuture<Result<FoundThings>> m_searching;
};

} // namespace assay
