// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/draft_file.h"
#include "ui/panes/session.h"

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QTimer;

namespace assay {

/// Keeps what somebody writes into a form and has not sent, in the person's own folder and not in the project: half a second
/// after the first key at the latest, so that a crash takes no more than that. When the same form is opened again it comes
/// back, with a line that says so and a button that throws it away. Each person has their own: when another one acts, what the
/// first wrote goes, and what the other had written comes back. GUI thread.
class FormDraft final : public QObject {
    Q_OBJECT

public:
    /// Of these fields, each by the name of its object. Belongs to the form, which puts line() where it is to stand.
    FormDraft(Session& session, QWidget& form, const std::vector<QWidget*>& fields);

    /// Of all fields of `form` that have a name and take words; the line stands under the form's title.
    static FormDraft* of(Session& session, QWidget& form, const QString& place);

    /// Whether what is written into `field` is kept.
    static bool keeps(const QWidget& field);

    /// Keeps at once what is written below `around`, which goes without being closed.
    static void keepAll(QWidget& around);

    QWidget* line() const { return m_line; }

    /// What the fields are written for from now on, such as "use-case/01J…": what there was comes back over what stands in
    /// them. Written for another place before, it is kept there.
    void setPlace(const QString& place);
    void leave(); ///< What comes into the fields next was written by nobody, until a place is set.

    /// Tells a form that what came back to `field` was written over `base`, and not over `opened`, which others made of it
    /// since. Answers whether that can be said in the form; else the field stays as it is.
    using Rebase = std::function<bool(const QString& field, const QString& opened, const QString& base)>;
    void setRebase(Rebase rebase) { m_rebase = std::move(rebase); }

    void keep();   ///< At once, as when the form is closed; nothing where nothing was written.
    void forget(); ///< The words are sent, or not wanted: what stands in the fields counts as written by nobody.

    /// Whose words for which place are kept now; empty where none are.
    QString key() const { return m_key; }

    /// Forgets what was kept under a key() from which the fields have been turned since.
    void forgetAt(const QString& key);

    /// Keeps all for the last time and hands on the draft, which whoever sends the words forgets once they arrived.
    std::shared_ptr<DraftFile> handOn();

Q_SIGNALS:
    void changed(); ///< The line came or went.

private:
    struct Field {
        QWidget* edit;
        QString opened; ///< What stood there when the form opened.
        QString base;   ///< What what is there now was written over.
    };

    void makeLine(QWidget& form);
    void follow(QWidget& field);
    bool eventFilter(QObject* watched, QEvent* event) override;
    Draft typed();
    void bringBack();
    void take(const Draft& draft);
    void leaveOut(const Draft& draft, const QString& field);
    void sayBack(qint64 begunAt, bool isBack);
    bool takeField(Field& field, const Draft& draft);
    void throwAway();
    void bringBackOpened();
    void turnToPerson();
    void showLine(bool shown);
    void sayFault(const Error& error);

    Session& m_session;
    std::vector<Field> m_fields;
    Rebase m_rebase;
    QWidget* m_line;
    QLabel* m_words;
    QPushButton* m_throw;
    QTimer* m_patience;
    QString m_place;
    QString m_person; ///< Whose words are kept.
    QString m_key;
    std::shared_ptr<DraftFile> m_file; ///< Used by one job after the other.
    qint64 m_begunAt = 0;
    bool m_isRead = false;    ///< What was kept before has come back, or there is none.
    Draft m_leftOut;          ///< What could not come back, and stays kept.
    bool m_isChanged = false; ///< Others changed, since it was begun, what it was written over.
};

} // namespace assay
