// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"
#include "ui/models/key_help.h"

#include <QObject>

#include <vector>

class QAbstractItemView;
class QKeyEvent;

namespace assay {

/// The keys that every list of the window has, by one event filter over the application: J and K move, Enter and a
/// double click open the row's thing, Space inspects it, Escape closes the inspector. Rows say what they stand for by
/// AddressRole; on others Enter and Space do what the list itself does. GUI thread.
class ListKeys final : public QObject {
    Q_OBJECT

public:
    explicit ListKeys(QWidget& window);

    static std::vector<KeyHelp> help();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void openAsked(const assay::Address& address);
    void inspectAsked(const assay::Address& address);
    void closeAsked();

private:
    bool take(QAbstractItemView& view, const QKeyEvent& event);

    QWidget& m_window;
};

} // namespace assay
