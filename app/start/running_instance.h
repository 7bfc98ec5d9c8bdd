// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"

#include <QLocalServer>

namespace assay {

/// Keeps one window a person and project: a later start hands its wish to the window that has the project open.
///
/// They meet at a socket in the person's runtime folder that nobody else can reach (mode 0600), named after the
/// project's file. Where none can be made, every start is a window of its own.
class RunningInstance final : public QObject {
    Q_OBJECT

public:
    explicit RunningInstance(QObject* parent = nullptr);

    /// Asks the window that has `project` open to come forward and, where there is one, to go to an address. False when
    /// no window has it or it did not answer in time; then open one. Blocks for two seconds at most: before there is a
    /// window.
    static bool handOver(const QString& project, const Address& address);

    /// From now on, later starts of the project end here, unless another window has it.
    void claim(const QString& project);
    void release();

Q_SIGNALS:
    void claimed();                            ///< Later starts are heard from now on.
    void asked(const assay::Address& address); ///< Without a kind: only to come forward.

private:
    void listen(const QString& path);
    void answer();

    QString m_project; ///< Claimed last; empty after release().
    QLocalServer m_server;
};

} // namespace assay
