// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>

namespace assay {

class MainWindow;

/// Takes a picture of every pane in both themes, each when the jobs that fill it are done. For looking at the window
/// where there is no display.
class Shots final : public QObject {
    Q_OBJECT

public:
    Shots(MainWindow& window, const QString& folder, QObject* parent = nullptr);

    void start(); ///< Once a project is open.

Q_SIGNALS:
    void taken(const QString& path);
    void finished();
    void failed(const assay::Error& error);

private:
    struct Shot {
        QByteArray pane;
        QString theme;
    };

    void next();
    void whenIdle();
    void take();

    MainWindow& m_window;
    QString m_folder;
    QList<Shot> m_waiting;
};

} // namespace assay
