// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"

class QPlainTextEdit;
class QTimer;

namespace assay {

/// Keeps what somebody writes but has not sent, in the person's own folder and not in the project: half a second after
/// typing stops, so that a crash takes no more than that. Brought back when the same place is opened again. GUI thread.
class KeptDraft final : public QObject {
    Q_OBJECT

public:
    KeptDraft(Session& session, QPlainTextEdit& edit); ///< The edit owns it.

    /// The place whose draft the edit holds from now on, such as "use-case/01J…": what it held is kept for the place
    /// before, and what there was for this one comes back.
    void setPlace(const QString& place);

    void keep();   ///< At once, as when the form is closed; no draft where nothing was written.
    void forget(); ///< Empties the edit, whose words are sent, and takes the draft away.

Q_SIGNALS:
    void kept(); ///< What was written last is in its file, or the file is gone because nothing was left.

private:
    void bringBack();
    QString file() const;

    Session& m_session;
    QPlainTextEdit& m_edit;
    QTimer* m_patience;
    QString m_place;
    bool m_isRead = false; ///< Before, an empty edit says nothing about the draft.
};

} // namespace assay
