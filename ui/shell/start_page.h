// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace assay {

/// What the window shows while no project is open: make one, open one, or go on with a recent one.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void recentChosen(const QString& path);

private:
    QVBoxLayout* m_recent;
    QWidget* m_recentCard;
};

} // namespace assay
