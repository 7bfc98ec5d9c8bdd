// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "ui/panes/pane.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace assay {

Shots::Shots(MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    for (const char* theme : {"light", "dark"}) {
        for (const Pane* pane : allPanes())
            m_waiting.append({pane->id(), QString::fromLatin1(theme)});
    }
}

void Shots::start()
{
    next();
}

void Shots::next()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    applyTheme(*qApp, themeFromWord(m_waiting.constFirst().theme).value_or(ThemeChoice::Light));
    m_window.showPane(m_waiting.constFirst().pane);
    whenIdle();
}

void Shots::whenIdle()
{
    if (m_window.jobs().idle())
        // After the events that the last results and the change of theme have posted.
        QMetaObject::invokeMethod(this, &Shots::take, Qt::QueuedConnection);
    else
        connect(&m_window.jobs(), &JobList::becameIdle, this, &Shots::whenIdle, Qt::SingleShotConnection);
}

void Shots::take()
{
    if (!m_window.jobs().idle())
        return whenIdle();
    const Shot shot = m_waiting.takeFirst();
    const QString path = QDir(m_folder).absoluteFilePath(
        QStringLiteral("%1-%2.png").arg(QString::fromLatin1(shot.pane), shot.theme));
    if (!QDir().mkpath(m_folder) || !m_window.grab().save(path)) {
        Q_EMIT failed({Error::Kind::Io, tr("The picture %1 could not be written; choose another folder.").arg(path), path});
        return;
    }
    Q_EMIT taken(path);
    next();
}

} // namespace assay
