// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QCompleter;
class QPlainTextEdit;
class QStringListModel;

namespace assay {

/// Something that can be named in a text.
struct MentionChoice {
    QString insertion; ///< "@Li Wei", "#UC-3": what comes into the text; its first character opens the list.
    QString title;     ///< "@Li Wei", "#UC-3 · Card default": what the list shows, and where words are looked for.
};

/// Offers names while somebody types @, and things while they type #. Up and Down choose, Return or Tab take one, Escape closes the list.
class MentionCompletion final : public QObject {
    Q_OBJECT

public:
    explicit MentionCompletion(QPlainTextEdit& edit); ///< The edit owns it.

    void setChoices(std::vector<MentionChoice> choices) { m_choices = std::move(choices); }

    /// Things that fit what thingsWanted() told, best first. They are offered if it is still what stands there.
    void offerThings(const QString& typed, std::vector<MentionChoice> things);
    QStringList offered() const; ///< What the list shows; empty while it is closed.

Q_SIGNALS:
    void thingsWanted(const QString& typed); ///< What stands behind a # by now; there are too many to know them all.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int startOfName() const; ///< Of the @ or # before the cursor; -1 where there is none.
    QString typed() const;   ///< From the @ or # to the cursor; empty where nobody types a name.
    void offer();
    void list(const QStringList& titles);
    void insert(const QString& title);

    QPlainTextEdit& m_edit;
    QStringListModel* m_titles;
    QCompleter* m_completer;
    std::vector<MentionChoice> m_choices;
    std::vector<MentionChoice> m_things; ///< That were offered last.
};

} // namespace assay
