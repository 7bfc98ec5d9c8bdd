<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>“%1” is no address; one looks like assay://PROJECT/KIND/KEY. Nothing was opened.</source>
        <translation>“%1”不是地址；地址形如 assay://PROJECT/KIND/KEY。未打开任何内容。</translation>
    </message>
</context>
<context>
    <name>AdoptionListCommand</name>
    <message>
        <source>Lists how much each group of users used the model, window by window.</source>
        <translation>按时间窗口列出每个用户群使用模型的程度。</translation>
    </message>
</context>
<context>
    <name>AdoptionRecordCommand</name>
    <message>
        <source>Records how many of a group&apos;s decisions were taken with the model in a window; its id is written.</source>
        <translation>记录某个用户群在一个时间窗口内有多少决策是借助模型作出的；输出其标识。</translation>
    </message>
    <message>
        <source>The first day of the window. Needed.</source>
        <translation>时间窗口的第一天。必填。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day on which it had ended. Needed.</source>
        <translation>窗口已结束的日期。必填。</translation>
    </message>
    <message>
        <source>Decisions that could have been taken with it. Needed.</source>
        <translation>本可借助它作出的决策数。必填。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Of those, taken with it. Needed.</source>
        <translation>其中借助它作出的决策数。必填。</translation>
    </message>
    <message>
        <source>Of those, against what it recommended; 0 unless said otherwise.</source>
        <translation>其中与其建议相反的决策数；省略时为 0。</translation>
    </message>
    <message>
        <source>Why people went against it.</source>
        <translation>人们为何不采纳它的建议。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Say the window with --from DAY --to DAY, and whole numbers with --eligible N --used N.</source>
        <translation>请用 --from DAY --to DAY 指明时间窗口，用 --eligible N --used N 给出整数。</translation>
    </message>
</context>
<context>
    <name>AuditBody</name>
    <message>
        <source>The audit entry is damaged or of an unknown version: what stands at byte %1 cannot stand there in an entry of version 1.</source>
        <translation>审计条目已损坏或版本未知：字节 %1 处的内容不应出现在版本 1 条目的该位置。</translation>
    </message>
</context>
<context>
    <name>AuditExportCommand</name>
    <message>
        <source>Writes the audit log, one entry a line, byte for byte as hashed.</source>
        <translation>输出审计日志，每行一个条目，与计算哈希时逐字节一致。</translation>
    </message>
</context>
<context>
    <name>BlockCategory</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>外部人员</translation>
    </message>
</context>
<context>
    <name>BriefFreezeCommand</name>
    <message>
        <source>Stores what the project tells the management now as its next brief, with the digest of its figures.</source>
        <translation>将项目此刻要告诉管理层的内容存为下一份管理简报，并附其数字的摘要值。</translation>
    </message>
    <message>
        <source>Brief %1: %2</source>
        <translation>管理简报 %1：%2</translation>
    </message>
</context>
<context>
    <name>BriefListCommand</name>
    <message>
        <source>Lists the frozen management briefs, the newest first.</source>
        <translation>列出已冻结的管理简报，最新的在前。</translation>
    </message>
</context>
<context>
    <name>BriefShowCommand</name>
    <message>
        <source>Writes a frozen brief as one HTML file that needs nothing else; the same bytes every time.</source>
        <translation>将已冻结的管理简报写成一个不依赖其他文件的 HTML 文件；每次的字节都相同。</translation>
    </message>
    <message>
        <source>The file to write; it is replaced whole. Otherwise it is written here.</source>
        <translation>要写入的文件；会被整体替换。省略时在此处输出。</translation>
    </message>
    <message>
        <source>FILE.html</source>
        <translation>文件.html</translation>
    </message>
    <message>
        <source>NUMBER is that of a brief, not “%1”.</source>
        <translation>NUMBER 应为管理简报的编号，而不是“%1”。</translation>
    </message>
    <message>
        <source>Brief %1 is written to %2.</source>
        <translation>管理简报 %1 已写入 %2。</translation>
    </message>
</context>
<context>
    <name>ChangeAddCommand</name>
    <message>
        <source>Writes down a change that is planned; it is a draft until it is submitted.</source>
        <translation>记下计划中的变更；提交之前它是草稿。</translation>
    </message>
</context>
<context>
    <name>ChangeApproveCommand</name>
    <message>
        <source>Agrees to a change in a role that is asked for.</source>
        <translation>以被询问的角色同意一个变更。</translation>
    </message>
    <message>
        <source>What you say with it.</source>
        <translation>附言。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>ChangeCancelCommand</name>
    <message>
        <source>Calls a change off that was not done yet.</source>
        <translation>取消尚未实施的变更。</translation>
    </message>
</context>
<context>
    <name>ChangeEditCommand</name>
    <message>
        <source>Changes what a draft of a change says; what no option names stays as it is.</source>
        <translation>修改变更草稿的内容；未用选项指明的保持不变。</translation>
    </message>
    <message>
        <source>What changes, in a line.</source>
        <translation>用一行说明更改内容。</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ChangeFailCommand</name>
    <message>
        <source>Says that a change did not work out, and why.</source>
        <translation>说明一个变更未成功及其原因。</translation>
    </message>
</context>
<context>
    <name>ChangeImplementCommand</name>
    <message>
        <source>Says that a change was done, and of which release and place where it did not name them.</source>
        <translation>说明一个变更已实施；若未指明发布和环境，则一并说明。</translation>
    </message>
    <message>
        <source>The release that it brought, as in model@3.</source>
        <translation>它所带来的发布，例如 model@3。</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Where it went.</source>
        <translation>部署到了哪里。</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>ChangeListCommand</name>
    <message>
        <source>Lists the changes of what runs, with whom each waits on.</source>
        <translation>列出运行内容的变更，以及各自在等待谁。</translation>
    </message>
</context>
<context>
    <name>ChangeRecord</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已回顾</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>ChangeRequestCommand</name>
    <message>
        <source>Asks whoever may to take a step of a change.</source>
        <translation>请有权者执行变更的一个步骤。</translation>
    </message>
    <message>
        <source>What you tell them.</source>
        <translation>要告诉他们的话。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>ChangeReturnCommand</name>
    <message>
        <source>Sends a submitted change back to be written anew.</source>
        <translation>将已提交的变更退回重写。</translation>
    </message>
</context>
<context>
    <name>ChangeReviewCommand</name>
    <message>
        <source>Says what came of a change that was done as planned.</source>
        <translation>说明按计划实施的变更结果如何。</translation>
    </message>
</context>
<context>
    <name>ChangeScheduleCommand</name>
    <message>
        <source>Says when an approved change is done.</source>
        <translation>说明已批准的变更何时实施。</translation>
    </message>
    <message>
        <source>When it begins, such as 2027-01-31T12:00:00Z.</source>
        <translation>何时开始，例如 2027-01-31T12:00:00Z。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it is over.</source>
        <translation>何时结束。</translation>
    </message>
    <message>
        <source>--at says when it is done; it is needed.</source>
        <translation>--at 说明何时实施；此项必填。</translation>
    </message>
</context>
<context>
    <name>ChangeShowCommand</name>
    <message>
        <source>Says all of a change: what it is, who agreed, what hangs on it.</source>
        <translation>说明一个变更的全部：内容、谁已同意、与之关联的部署。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ChangeStepCommand</name>
    <message>
        <source>The reason, or what came of it; needed.</source>
        <translation>理由，或结果如何；必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>ChangeSubmitCommand</name>
    <message>
        <source>Asks those who agree to changes of its type for their word.</source>
        <translation>请有权同意此类变更的人表态。</translation>
    </message>
</context>
<context>
    <name>Charter</name>
    <message>
        <source>Framing</source>
        <translation>界定</translation>
    </message>
    <message>
        <source>Evaluation plan</source>
        <translation>评估计划</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>People decide, the model advises</source>
        <translation>由人决定，模型提供建议</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>价值主张</translation>
    </message>
    <message>
        <source>Who gains what, and how is that seen today?</source>
        <translation>谁能获得什么，目前如何看出？</translation>
    </message>
    <message>
        <source>Users&apos; need</source>
        <translation>用户需求</translation>
    </message>
    <message>
        <source>What shows that people need this, and who was asked?</source>
        <translation>有什么表明人们需要它，问过哪些人？</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>How does a prediction become an act?</source>
        <translation>预测如何转化为行动？</translation>
    </message>
    <message>
        <source>Making predictions</source>
        <translation>作出预测</translation>
    </message>
    <message>
        <source>When are they made, how many, and how quickly?</source>
        <translation>何时作出预测，数量多少，速度多快？</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Where do facts come from, and may they be used?</source>
        <translation>事实从何而来，是否允许使用？</translation>
    </message>
    <message>
        <source>Collecting data</source>
        <translation>收集数据</translation>
    </message>
    <message>
        <source>How do new cases and outcomes come in?</source>
        <translation>新案例和结果如何进入？</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>What is known at the moment of prediction?</source>
        <translation>作出预测时已知什么？</translation>
    </message>
    <message>
        <source>Building models</source>
        <translation>构建模型</translation>
    </message>
    <message>
        <source>How many, and when is one made anew?</source>
        <translation>需要多少个模型，何时重建？</translation>
    </message>
    <message>
        <source>Evaluation before use</source>
        <translation>使用前评估</translation>
    </message>
    <message>
        <source>What has to be shown before anybody relies on it?</source>
        <translation>在有人依赖它之前，必须证明什么？</translation>
    </message>
    <message>
        <source>Evaluation in use</source>
        <translation>使用中评估</translation>
    </message>
    <message>
        <source>How does one notice that it no longer holds?</source>
        <translation>如何发现它不再成立？</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>When was it worth it, and what else may follow from it?</source>
        <translation>怎样才算值得，还可能带来什么？</translation>
    </message>
</context>
<context>
    <name>CharterAttendCommand</name>
    <message>
        <source>Says who was there when a framing was written, in place of whoever was said to be before.</source>
        <translation>说明编写框定时有谁在场；取代之前所列的人员。</translation>
    </message>
    <message>
        <source>Somebody of the project; may be given again.</source>
        <translation>项目中的某个人；可多次给出。</translation>
    </message>
    <message>
        <source>A user group of the use case; may be given again.</source>
        <translation>用例的某个用户群；可多次给出。</translation>
    </message>
</context>
<context>
    <name>CharterDraftCommand</name>
    <message>
        <source>Writes the draft of a use case&apos;s framing or evaluation plan from a JSON file; its id is written.</source>
        <translation>根据 JSON 文件编写用例的框架说明或评估计划的草稿；输出其标识。</translation>
    </message>
    <message>
        <source>The text that yours was made of: what others changed since stays, and a field that both changed is named.</source>
        <translation>您的文本所依据的原文：他人此后的更改保留，双方都改过的字段会被指出。</translation>
    </message>
</context>
<context>
    <name>CharterListCommand</name>
    <message>
        <source>Lists the framings and evaluation plans of all use cases, their state and who said what of them.</source>
        <translation>列出所有用例的框架说明和评估计划、其状态以及各人的意见。</translation>
    </message>
</context>
<context>
    <name>CharterProposeCommand</name>
    <message>
        <source>Asks people to agree to a draft; its text is frozen then.</source>
        <translation>请相关人员同意草稿；之后其文本被冻结。</translation>
    </message>
</context>
<context>
    <name>CharterVoteCommand</name>
    <message>
        <source>Says what you think of a proposed framing or plan: accept, dissent or abstain.</source>
        <translation>说明您对所提框架说明或计划的意见：accept、dissent 或 abstain。</translation>
    </message>
    <message>
        <source>The reason; dissent needs one.</source>
        <translation>理由；提出异议时必须给出。</translation>
    </message>
</context>
<context>
    <name>CheckpointCommand</name>
    <message>
        <source>Notes the log as it is now; kept elsewhere, the note shows when anything before it is changed.</source>
        <translation>记下日志现在的状态；把它保存在别处，之前的内容一旦被改动就会显现。</translation>
    </message>
    <message>
        <source>Sign it with your key whose fingerprint begins so.</source>
        <translation>用您指纹以此开头的密钥签名。</translation>
    </message>
    <message>
        <source>Write it into this file instead of printing it.</source>
        <translation>写入此文件，而不是打印出来。</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>密钥 %1 的口令：</translation>
    </message>
</context>
<context>
    <name>CheckpointsCommand</name>
    <message>
        <source>Lists the checkpoints of a project&apos;s log, the oldest first.</source>
        <translation>列出项目日志的检查点，最早的在前。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>How to write: text, json or csv.</source>
        <translation>输出格式：text、json 或 csv。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CommentAddCommand</name>
    <message>
        <source>Says something of a thing, such as UC-3; @Name, @role and #UC-3 in TEXT name people and things.</source>
        <translation>就某个对象（如 UC-3）发表评论；TEXT 中的 @Name、@role 和 #UC-3 用来指明人员和对象。</translation>
    </message>
    <message>
        <source>A place within it, such as metric:loss@10-20.</source>
        <translation>其中的某个位置，如 metric:loss@10-20。</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The id of the comment that it answers.</source>
        <translation>所回复评论的标识。</translation>
    </message>
    <message>
        <source>COMMENT</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>What of that it answers.</source>
        <translation>所回复的是其中哪一部分。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>“%1” is no place within a thing.</source>
        <translation>“%1”不是对象中的位置。</translation>
    </message>
</context>
<context>
    <name>CommentListCommand</name>
    <message>
        <source>Lists what is said of a thing, such as UC-3, oldest first.</source>
        <translation>列出对某个对象（如 UC-3）的评论，最早的在前。</translation>
    </message>
</context>
<context>
    <name>ContactAddCommand</name>
    <message>
        <source>Records that you talked with people of a user group; its id is written.</source>
        <translation>记录您与某个用户群的人员交谈过；输出其标识。</translation>
    </message>
    <message>
        <source>interview, workshop, observation, call, message or survey.</source>
        <translation>interview、workshop、observation、call、message 或 survey。</translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation>与谁交谈。</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>有何结果。</translation>
    </message>
    <message>
        <source>When; now, unless it is said.</source>
        <translation>时间；省略时为现在。</translation>
    </message>
</context>
<context>
    <name>ContactListCommand</name>
    <message>
        <source>Lists who talked with which users, when, how and what came of it.</source>
        <translation>列出谁在何时、以何种方式与哪些用户交谈过，以及结果如何。</translation>
    </message>
</context>
<context>
    <name>ControlAnswer</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>按现状接受</translation>
    </message>
</context>
<context>
    <name>ControlAnswerCommand</name>
    <message>
        <source>Answers a control of the policy in force for a release: yes, no, not-applicable or, for a warning, accepted.</source>
        <translation>就某个发布回答现行政策中的一项控制：yes、no、not-applicable，或对警告用 accepted。</translation>
    </message>
    <message>
        <source>The answer in words.</source>
        <translation>用文字说明的回答。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The id of evidence that shows it; may be given again.</source>
        <translation>能证明它的证据编号；可多次给出。</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The day on which it holds no longer.</source>
        <translation>不再有效的日期。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>DataEngineerPane</name>
    <message>
        <source>Data engineering</source>
        <translation>数据工程</translation>
    </message>
    <message>
        <source>No data sets yet</source>
        <translation>尚无数据集</translation>
    </message>
    <message>
        <source>Data sets appear by themselves when runs are imported that name what they were trained and checked on.</source>
        <translation>导入的运行若注明了训练和检验所用的数据，其数据集会自动出现在此处。</translation>
    </message>
    <message>
        <source>What this page will show</source>
        <translation>此页面将显示的内容</translation>
    </message>
    <message>
        <source>Pipelines and their runs, from OpenLineage and dbt</source>
        <translation>来自 OpenLineage 和 dbt 的流水线及其运行</translation>
    </message>
    <message>
        <source>Data sets with versions, schema and owners</source>
        <translation>数据集及其版本、模式和负责人</translation>
    </message>
    <message>
        <source>Quality checks and what they found</source>
        <translation>质量检查及其结果</translation>
    </message>
    <message>
        <source>Lineage from source to model</source>
        <translation>从来源到模型的血缘</translation>
    </message>
    <message>
        <source>Incidents and who is on them</source>
        <translation>事件及其处理人</translation>
    </message>
    <message>
        <source>Data set versions</source>
        <translation>数据集版本</translation>
    </message>
    <message>
        <source>by name and digest</source>
        <translation>按名称和摘要</translation>
    </message>
    <message>
        <source>Runs that name their data</source>
        <translation>注明数据的运行</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>files that runs left behind</source>
        <translation>运行留下的文件</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>有条件批准</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>要求修改</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DecisionListCommand</name>
    <message>
        <source>Lists what was decided, what is to be, and what came of it.</source>
        <translation>列出已作出的决策、待作出的决策及其结果。</translation>
    </message>
</context>
<context>
    <name>DecisionMeasureCommand</name>
    <message>
        <source>Writes down what effect an accepted decision had.</source>
        <translation>记下已接受的决策产生了什么效果。</translation>
    </message>
</context>
<context>
    <name>DecisionMoveCommand</name>
    <message>
        <source>Decides: STATE is Accepted, Rejected or, of what was accepted, Deprecated.</source>
        <translation>作出决定：STATE 为 Accepted、Rejected，或对已接受的决策用 Deprecated。</translation>
    </message>
    <message>
        <source>The reason; all but an acceptance need one.</source>
        <translation>理由；除接受外都必须给出。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>DecisionProposeCommand</name>
    <message>
        <source>Why it has to be decided.</source>
        <translation>为何必须作出决策。</translation>
    </message>
    <message>
        <source>What could be done.</source>
        <translation>可以怎么做。</translation>
    </message>
    <message>
        <source>What is to be done, and why.</source>
        <translation>要做什么，以及原因。</translation>
    </message>
    <message>
        <source>What follows from it.</source>
        <translation>由此带来的后果。</translation>
    </message>
    <message>
        <source>The effect it is to have.</source>
        <translation>预期的效果。</translation>
    </message>
    <message>
        <source>Writes a decision record that is still to be decided.</source>
        <translation>编写一条尚待决定的决策记录。</translation>
    </message>
    <message>
        <source>architecture, data, model, operations or business; says who decides.</source>
        <translation>architecture、data、model、operations 或 business；决定由谁作出决策。</translation>
    </message>
    <message>
        <source>TOPIC</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>所涉及的用例。</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>The decision whose place it takes.</source>
        <translation>它所取代的决策。</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>The day on which its effect is looked at.</source>
        <translation>检查其效果的日期。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s script is not part of this build.</source>
        <translation>此构建不包含演示脚本。</translation>
    </message>
    <message>
        <source>The demo&apos;s script lacks or does not know: %1.</source>
        <translation>演示脚本缺少或不认识：%1。</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Makes the demo project: real runs, staged people and dates.</source>
        <translation>创建演示项目：运行是真实的，人员和日期是虚构的。</translation>
    </message>
    <message>
        <source>%1 is ready. Its people and dates are staged; its runs are real.</source>
        <translation>%1 已就绪。其中的人员和日期是虚构的，运行是真实的。</translation>
    </message>
    <message>
        <source>Tell its story until the end of that day, as in 2026-01-19.</source>
        <translation>将故事讲述到该日结束，写法如 2026-01-19。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write one as in 2026-01-19.</source>
        <translation>“%1”不是日期。请按 2026-01-19 的形式书写。</translation>
    </message>
</context>
<context>
    <name>DeploymentPlanCommand</name>
    <message>
        <source>Plans that a release goes somewhere; refused without an approved change and sign-offs.</source>
        <translation>计划某个发布的部署；没有已批准的变更和签核则拒绝。</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>When, such as 2027-01-31T12:00:00Z; now where it is left out.</source>
        <translation>时间，例如 2027-01-31T12:00:00Z；省略则为现在。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The change it hangs on; where it is left out, the one under which it is planned, else the newest that names the release and was agreed to.</source>
        <translation>它所依附的变更；省略时为其计划所属的变更，否则为提及该发布且已获同意的最新变更。</translation>
    </message>
</context>
<context>
    <name>DeploymentRecordCommand</name>
    <message>
        <source>Records that a release runs somewhere: a fact, whatever policy says of it.</source>
        <translation>记录发布正在某处运行：这是事实，与政策的规定无关。</translation>
    </message>
    <message>
        <source>Since when, such as 2026-04-14T10:00:00Z; now where it is left out.</source>
        <translation>起始时间，如 2026-04-14T10:00:00Z；省略时为现在。</translation>
    </message>
    <message>
        <source>Who or what says so.</source>
        <translation>由谁或由什么得知。</translation>
    </message>
    <message>
        <source>The change it hangs on; where it is left out, the one under which it is planned, else the newest that names the release and was agreed to.</source>
        <translation>它所依附的变更；省略时为其计划所属的变更，否则为提及该发布且已获同意的最新变更。</translation>
    </message>
</context>
<context>
    <name>DevopsPane</name>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>尚无任何运行</translation>
    </message>
    <message>
        <source>Runs that failed, were killed or still go on are listed here once runs are imported.</source>
        <translation>导入运行后，失败、被终止或仍在进行的运行会列在此处。</translation>
    </message>
    <message>
        <source>What this page will show</source>
        <translation>此页面将显示的内容</translation>
    </message>
    <message>
        <source>Deployments by environment, with who let them through</source>
        <translation>按环境列出的部署及其放行人</translation>
    </message>
    <message>
        <source>Service levels, drift and alerts of what is live</source>
        <translation>线上服务的服务水平、漂移和告警</translation>
    </message>
    <message>
        <source>Roll-backs and rehearsals</source>
        <translation>回滚和演练</translation>
    </message>
    <message>
        <source>Jobs and machines behind the runs</source>
        <translation>运行背后的作业和机器</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>运行（%1）</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>Runs that did not finish</source>
        <translation>未完成的运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Every run has finished.</source>
        <translation>所有运行都已结束。</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>The file %1 cannot be read (%2), so its SHA-256 is not known; check that it exists and that you may read it.</source>
        <translation>无法读取文件 %1（%2），因此其 SHA-256 未知；请检查文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>已中止读取 %1。</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Frame</source>
        <translation>框定</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Develop</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>问责</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>知会</translation>
    </message>
</context>
<context>
    <name>DvcliveImporter</name>
    <message>
        <source>DVCLive folder</source>
        <translation>DVCLive 文件夹</translation>
    </message>
    <message>
        <source>%1 is no DVCLive folder: it has no plots/metrics.</source>
        <translation>%1 不是 DVCLive 文件夹：其中没有 plots/metrics。</translation>
    </message>
</context>
<context>
    <name>EvidenceAddCommand</name>
    <message>
        <source>Puts a document behind a release, as in model@3; test reports, coverage and measurements are read.</source>
        <translation>为发布（如 model@3）附上文档；测试报告、覆盖率和测量值会被读取。</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Of a test report: unit, integration, data, model or load.</source>
        <translation>测试报告的类型：unit、integration、data、model 或 load。</translation>
    </message>
    <message>
        <source>Of a test report: the tracefile of lcov of the same tests.</source>
        <translation>测试报告：同一批测试的 lcov 跟踪文件。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The control that it is for.</source>
        <translation>它所针对的控制。</translation>
    </message>
    <message>
        <source>CONTROL</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Its title; otherwise the file&apos;s name.</source>
        <translation>标题；省略时为文件名。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Keep the digest only; the file stays where it is.</source>
        <translation>只保留摘要；文件留在原处。</translation>
    </message>
    <message>
        <source>document, test-report, coverage, metrics, evaluation-plan or monitors; otherwise found out.</source>
        <translation>document、test-report、coverage、metrics、evaluation-plan 或 monitors；否则自动判断。</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>测试报告</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Evaluation plan</source>
        <translation>评估计划</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监控</translation>
    </message>
</context>
<context>
    <name>EvidenceListCommand</name>
    <message>
        <source>Lists the documents behind a release and reads each again: is it what it was?</source>
        <translation>列出发布背后的文档并重新读取每一份：它是否未变？</translation>
    </message>
</context>
<context>
    <name>EvidenceWithdrawCommand</name>
    <message>
        <source>Lets a document count no longer; it is kept. EVIDENCE is its id.</source>
        <translation>使文档不再计入，但仍予保留。EVIDENCE 是它的编号。</translation>
    </message>
    <message>
        <source>Why; needed.</source>
        <translation>原因；必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>ExperimentLinkCommand</name>
    <message>
        <source>Says to which use case an experiment belongs; one that it belonged to is left.</source>
        <translation>说明实验属于哪个用例；原来所属的用例将被取代。</translation>
    </message>
</context>
<context>
    <name>ExperimentListCommand</name>
    <message>
        <source>Lists the experiments of a project with their runs and the use case that each belongs to.</source>
        <translation>列出项目的实验、其运行数及所属用例。</translation>
    </message>
</context>
<context>
    <name>ExperimentUnlinkCommand</name>
    <message>
        <source>Takes an experiment from its use case.</source>
        <translation>将实验从其用例中移出。</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>已分类</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>FeedbackAddCommand</name>
    <message>
        <source>Takes in what somebody says of a model; its key, such as FB-1, is written.</source>
        <translation>收录某人对模型的意见；输出其编号，如 FB-1。</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>所涉及的用例。</translation>
    </message>
    <message>
        <source>The user group that says it.</source>
        <translation>提出意见的用户群。</translation>
    </message>
    <message>
        <source>Who says it.</source>
        <translation>提出意见的人。</translation>
    </message>
    <message>
        <source>By which way it came: branch, hotline …</source>
        <translation>通过何种途径收到：网点、热线 …</translation>
    </message>
    <message>
        <source>low, medium, high or critical.</source>
        <translation>low、medium、high 或 critical。</translation>
    </message>
    <message>
        <source>Somebody was or may be harmed: model risk hears of it at once.</source>
        <translation>有人受到或可能受到伤害：模型风险部门会立即得知。</translation>
    </message>
    <message>
        <source>The prediction it is about.</source>
        <translation>所涉及的预测。</translation>
    </message>
    <message>
        <source>When it was said; now, unless it is said.</source>
        <translation>提出的时间；省略时为现在。</translation>
    </message>
    <message>
        <source>SEVERITY is low, medium, high or critical.</source>
        <translation>SEVERITY 应为 low、medium、high 或 critical。</translation>
    </message>
</context>
<context>
    <name>FeedbackAnswerCommand</name>
    <message>
        <source>Replies to an item of feedback.</source>
        <translation>答复一条反馈。</translation>
    </message>
</context>
<context>
    <name>FeedbackCloseCommand</name>
    <message>
        <source>Closes an item of feedback that has a reply or led to something.</source>
        <translation>关闭一条已有答复或已有后续的反馈。</translation>
    </message>
</context>
<context>
    <name>FeedbackForms</name>
    <message>
        <source>Nobody knows</source>
        <translation>无人知道</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Somebody was or may be harmed</source>
        <translation>有人已经或可能受到伤害</translation>
    </message>
    <message>
        <source>Triage %1</source>
        <translation>为 %1 分级</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>A reply needs words.</source>
        <translation>回复需要内容。</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>A release, as in model@3</source>
        <translation>发布，如 model@3</translation>
    </message>
    <message>
        <source>A task, as in T-1</source>
        <translation>任务，如 T-1</translation>
    </message>
    <message>
        <source>A use case, as in UC-1</source>
        <translation>用例，如 UC-1</translation>
    </message>
    <message>
        <source>Say what it led to.</source>
        <translation>请说明促成了什么。</translation>
    </message>
    <message>
        <source>What %1 led to</source>
        <translation>%1 促成了什么</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Its name or key</source>
        <translation>其名称或键</translation>
    </message>
</context>
<context>
    <name>FeedbackImportCommand</name>
    <message>
        <source>Takes in a file of feedback: a JSON array, a JSON object a line, or CSV with a header. What is known already is left alone.</source>
        <translation>导入反馈文件：JSON 数组、每行一个 JSON 对象，或带表头的 CSV。已知的内容保持不变。</translation>
    </message>
    <message>
        <source>%1 new, %2 known already, %3 left out</source>
        <translation>新增 %1，已知 %2，略过 %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>FeedbackLinkCommand</name>
    <message>
        <source>Says what an item of feedback led to: KIND is release, task or use-case.</source>
        <translation>说明一条反馈引出了什么：KIND 为 release、task 或 use-case。</translation>
    </message>
</context>
<context>
    <name>FeedbackListCommand</name>
    <message>
        <source>Lists what people say of models, what became of it and what it led to.</source>
        <translation>列出人们对模型的意见、处理情况及其后续。</translation>
    </message>
</context>
<context>
    <name>FeedbackTriageCommand</name>
    <message>
        <source>Judges an item of feedback: how grave it is and what it is about.</source>
        <translation>评判一条反馈：严重程度如何、涉及什么。</translation>
    </message>
    <message>
        <source>low, medium, high or critical.</source>
        <translation>low、medium、high 或 critical。</translation>
    </message>
    <message>
        <source>Somebody was or may be harmed.</source>
        <translation>有人受到或可能受到伤害。</translation>
    </message>
    <message>
        <source>Nobody was.</source>
        <translation>无人受到伤害。</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>所涉及的用例。</translation>
    </message>
    <message>
        <source>The user group that says it.</source>
        <translation>提出意见的用户群。</translation>
    </message>
    <message>
        <source>SEVERITY is low, medium, high or critical.</source>
        <translation>SEVERITY 应为 low、medium、high 或 critical。</translation>
    </message>
    <message>
        <source>--harm and --no-harm say the opposite of each other.</source>
        <translation>--harm 与 --no-harm 含义相反。</translation>
    </message>
</context>
<context>
    <name>FindingAcceptCommand</name>
    <message>
        <source>Offers to bear the risk of a finding until a day; a risk auditor agrees by moving it to RiskAccepted.</source>
        <translation>提出在某日之前承担某项发现的风险；模型风险审计员将其移至 RiskAccepted 即表示同意。</translation>
    </message>
    <message>
        <source>The day on which that ends.</source>
        <translation>结束的日期。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Why the risk can be borne.</source>
        <translation>为何可以承担该风险。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Say with --until on which day it ends.</source>
        <translation>请用 --until 指明结束日期。</translation>
    </message>
</context>
<context>
    <name>FindingAssignCommand</name>
    <message>
        <source>Says who has to mend a finding, such as F-1; work that was begun begins again.</source>
        <translation>指定由谁解决某项发现（如 F-1）；已开始的工作将重新开始。</translation>
    </message>
</context>
<context>
    <name>FindingListCommand</name>
    <message>
        <source>Lists the findings of a project with what they are about, their state and whose they are.</source>
        <translation>列出项目的各项发现：涉及对象、状态和负责人。</translation>
    </message>
</context>
<context>
    <name>FindingMoveCommand</name>
    <message>
        <source>Takes a finding to InProgress, ReadyForValidation, Closed, RiskAccepted or back to Open.</source>
        <translation>将某项发现移至 InProgress、ReadyForValidation、Closed、RiskAccepted 或退回 Open。</translation>
    </message>
    <message>
        <source>Why; some steps need it.</source>
        <translation>理由；某些步骤需要。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>FindingRaiseCommand</name>
    <message>
        <source>What should be.</source>
        <translation>应有的情况。</translation>
    </message>
    <message>
        <source>What is.</source>
        <translation>实际的情况。</translation>
    </message>
    <message>
        <source>Why it is so.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>What may come of it.</source>
        <translation>可能的后果。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>应采取的措施。</translation>
    </message>
    <message>
        <source>Says that something is not as it should be; TITLE tells it in a line.</source>
        <translation>指出某事不符合要求；TITLE 用一行说明。</translation>
    </message>
    <message>
        <source>The release it is about, as in model@3.</source>
        <translation>所涉及的发布，如 model@3。</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>所涉及的用例。</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>low, medium, high or critical.</source>
        <translation>low、medium、high 或 critical。</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Who has to mend it.</source>
        <translation>由谁解决。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The day by which.</source>
        <translation>截止日期。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>FindingState</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready for validation</source>
        <translation>待验证</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>风险已接受</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>FollowCommand</name>
    <message>
        <source>all, mentions or muted.</source>
        <translation>all、mentions 或 muted。</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Says how much one wants to hear of a thing, such as UC-3 or view/NAME.</source>
        <translation>说明想收到某个事物的多少消息，例如 UC-3 或 view/NAME。</translation>
    </message>
</context>
<context>
    <name>FollowLevel</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>仅提及</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ForeignConnection</name>
    <message>
        <source>A database of another program is only read.</source>
        <translation>其他程序的数据库只能读取。</translation>
    </message>
    <message>
        <source>The database is damaged; nothing of it was read.</source>
        <translation>数据库已损坏；未从中读取任何内容。</translation>
    </message>
</context>
<context>
    <name>ForeignRows</name>
    <message>
        <source>The table %1 hides its row numbers; it was not read.</source>
        <translation>表 %1 隐藏了行号；未读取。</translation>
    </message>
</context>
<context>
    <name>FreezeAddCommand</name>
    <message>
        <source>Keeps places as they are for a time: nothing goes there but an emergency that was agreed to.</source>
        <translation>在一段时间内让各处保持原样：除已同意的紧急变更外，什么都不上线。</translation>
    </message>
    <message>
        <source>When it begins, such as 2027-01-31T12:00:00Z.</source>
        <translation>开始时间，例如 2027-01-31T12:00:00Z。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From when on things go there again.</source>
        <translation>从何时起可以再上线。</translation>
    </message>
    <message>
        <source>The place, such as production; may be repeated, and is every place where it is left out.</source>
        <translation>位置，例如 production；可重复，省略时指所有位置。</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Why; needed.</source>
        <translation>原因；必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>--from and --until say when; both are needed.</source>
        <translation>--from 和 --until 说明时间；两者都必填。</translation>
    </message>
</context>
<context>
    <name>FreezeListCommand</name>
    <message>
        <source>Lists the times in which places stay as they are, withdrawn ones with the reason.</source>
        <translation>列出各处保持原样的时间段，已撤回的附原因。</translation>
    </message>
</context>
<context>
    <name>FreezeWithdrawCommand</name>
    <message>
        <source>Says that a freeze counts no more; it stays with the reason.</source>
        <translation>说明一个冻结期不再有效；它连同原因一起保留。</translation>
    </message>
    <message>
        <source>Why; needed.</source>
        <translation>原因；必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>GateCommand</name>
    <message>
        <source>Says whether a release may go somewhere: exit code 0 only where policy, signatures, quorum, evidence and time all hold, 1 where not, 3 where the project cannot be trusted.</source>
        <translation>说明发布是否可以进入某处：仅当政策、签名、法定人数、证据和时间全部符合时退出码为 0，不符合时为 1，项目不可信时为 3。</translation>
    </message>
    <message>
        <source>Where it is to go; production where it is left out.</source>
        <translation>要去往的环境；省略时为 production。</translation>
    </message>
    <message>
        <source>A file with the fingerprints of the keys that count, one a line; others do not.</source>
        <translation>含有有效密钥指纹的文件，每行一个；其他密钥无效。</translation>
    </message>
    <message>
        <source>A file with the policy that judges, instead of the project&apos;s.</source>
        <translation>含有用于评判的政策的文件，代替项目的政策。</translation>
    </message>
    <message>
        <source>A file with a checkpoint of the project&apos;s log that was kept: exit code 3 where the log does not begin with it.</source>
        <translation>含有一个留存的项目日志检查点的文件：若日志不以它开头，退出码为 3。</translation>
    </message>
    <message>
        <source>A PEM file with roots of time-stamping authorities: only sign-offs count that one behind them has stamped, and keys are judged as of that time.</source>
        <translation>含有时间戳机构根证书的 PEM 文件：只有经这些根之下的机构加盖时间戳的签核才有效，密钥按该时间评判。</translation>
    </message>
    <message>
        <source>text, json, junit or sarif.</source>
        <translation>text、json、junit 或 sarif。</translation>
    </message>
    <message>
        <source>--format is text, json, junit or sarif.</source>
        <translation>--format 为 text、json、junit 或 sarif。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>--environment needs the name of one.</source>
        <translation>--environment 需要一个环境的名称。</translation>
    </message>
    <message>
        <source>Does not read the release&apos;s files and evidence again; the answer says so.</source>
        <translation>不再重新读取该发布的文件和证据；答复中会说明这一点。</translation>
    </message>
</context>
<context>
    <name>GroupAddCommand</name>
    <message>
        <source>Names a group of people whom a use case is for; its key, such as G-1, is written.</source>
        <translation>命名用例所面向的一群人；输出其编号，如 G-1。</translation>
    </message>
</context>
<context>
    <name>GroupEditCommand</name>
    <message>
        <source>Changes what is said of a user group; what no option names stays.</source>
        <translation>更改用户群的说明；选项未提到的内容保持不变。</translation>
    </message>
    <message>
        <source>What they are called.</source>
        <translation>其名称。</translation>
    </message>
</context>
<context>
    <name>GroupListCommand</name>
    <message>
        <source>Lists the user groups of all use cases, and how long ago each was talked with.</source>
        <translation>列出所有用例的用户群，以及距上次与各群交谈有多久。</translation>
    </message>
</context>
<context>
    <name>GroupOptions</name>
    <message>
        <source>--%1 is not as it has to be; see --help.</source>
        <translation>--%1 不符合要求；见 --help。</translation>
    </message>
</context>
<context>
    <name>HandoverAnswerCommand</name>
    <message>
        <source>Answers the thing with that number, or says as its receiver why it needs no answer.</source>
        <translation>答复该编号的事项，或作为接收方说明为何无需答复。</translation>
    </message>
    <message>
        <source>TEXT is why it needs no answer.</source>
        <translation>TEXT 为无需答复的原因。</translation>
    </message>
    <message>
        <source>NUMBER is that of a line of the handover, from 1, not “%1”.</source>
        <translation>NUMBER 应为交接中某一行的编号（从 1 开始），而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>HandoverAskCommand</name>
    <message>
        <source>Asks, as its receiver, for something that has to be answered before the handover is taken.</source>
        <translation>作为接收方提出在接受交接前必须答复的事项。</translation>
    </message>
</context>
<context>
    <name>HandoverListCommand</name>
    <message>
        <source>Lists what was handed from role to role, and what still lacks an answer.</source>
        <translation>列出角色之间的交接，以及仍缺答复的事项。</translation>
    </message>
</context>
<context>
    <name>HandoverMoveCommand</name>
    <message>
        <source>STEP is accept or return for its receiver, withdraw or offer-again for who handed it over.</source>
        <translation>STEP：接收方用 accept 或 return，交出方用 withdraw 或 offer-again。</translation>
    </message>
    <message>
        <source>The reason; return and withdraw need one.</source>
        <translation>理由；return 和 withdraw 必须给出。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>STEP is accept, return, withdraw or offer-again, not “%1”.</source>
        <translation>STEP 应为 accept、return、withdraw 或 offer-again，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>HandoverOfferCommand</name>
    <message>
        <source>Hands a use case from the role you act in to another, with a checklist of what the other has to know.</source>
        <translation>将用例从您当前的角色交给另一角色，并附上对方须了解事项的清单。</translation>
    </message>
    <message>
        <source>The release it is about, as in model@3.</source>
        <translation>所涉及的发布，如 model@3。</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>A few words with it.</source>
        <translation>附上几句话。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>A thing to know, in place of the usual checklist; several times.</source>
        <translation>须了解的事项，取代通常的清单；可多次给出。</translation>
    </message>
</context>
<context>
    <name>HandoverShowCommand</name>
    <message>
        <source>Lists what a handover asks for, with the answers.</source>
        <translation>列出交接所要求的事项及其答复。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Brings runs in from what you have; only what is new is added.</source>
        <translation>从现有来源导入运行；只添加新内容。</translation>
    </message>
    <message>
        <source>Only tell what would be added.</source>
        <translation>仅报告将要添加的内容。</translation>
    </message>
    <message>
        <source>Import the rest where parts cannot be read.</source>
        <translation>若有部分无法读取，则导入其余部分。</translation>
    </message>
    <message>
        <source>Leave out what a run had logged past the step it was started again at, as TensorBoard does; else each start is a run of its own.</source>
        <translation>略去运行在重新启动的步骤之后曾记录的内容，与 TensorBoard 的做法相同；否则每次启动各为一个运行。</translation>
    </message>
    <message>
        <source>Replace e-mail addresses and the names of users and hosts.</source>
        <translation>替换电子邮件地址以及用户名和主机名。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Would import %1 (%2):</source>
        <translation>将导入 %1（%2）：</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Imported %1 (%2):</source>
        <translation>已导入 %1（%2）：</translation>
    </message>
    <message>
        <source>Not read: %1: %2</source>
        <translation>未读取：%1：%2</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>注意：%1：%2</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Metric series</source>
        <translation>指标序列</translation>
    </message>
    <message>
        <source>Metric points</source>
        <translation>指标点</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Data set uses</source>
        <translation>数据集使用</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Metric definitions</source>
        <translation>指标定义</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Stored contents</source>
        <translation>存储的内容</translation>
    </message>
    <message>
        <source>Registered models</source>
        <translation>注册模型</translation>
    </message>
    <message>
        <source>Model versions</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
</context>
<context>
    <name>InboxDoneCommand</name>
    <message>
        <source>Says that one is done with an entry of the inbox, by its number, or with “all”.</source>
        <translation>将收件箱中的条目标为已处理，用其编号或“all”指定。</translation>
    </message>
    <message>
        <source>Brings it back, unread.</source>
        <translation>将其恢复为未读。</translation>
    </message>
</context>
<context>
    <name>InboxListCommand</name>
    <message>
        <source>Lists what reached a person and why, the newest first.</source>
        <translation>列出某人收到的内容及原因，最新的在前。</translation>
    </message>
    <message>
        <source>Also what was done with or put off.</source>
        <translation>也包括已处理或已推迟的。</translation>
    </message>
</context>
<context>
    <name>InboxQuietCommand</name>
    <message>
        <source>Says when one&apos;s inbox stays quiet: what comes in meanwhile is one entry afterwards.</source>
        <translation>说明收件箱何时保持安静：其间收到的内容之后合为一条。</translation>
    </message>
    <message>
        <source>When the quiet hours begin, such as 18:00.</source>
        <translation>安静时段何时开始，例如 18:00。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When they end; on the next day if not later.</source>
        <translation>何时结束；若不晚于开始时间，则为次日。</translation>
    </message>
    <message>
        <source>On whose evenings: mon,tue,… or none.</source>
        <translation>在哪些日子的晚上：mon,tue,… 或 none。</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>日子</translation>
    </message>
    <message>
        <source>Days without a word: sat,sun,… or none.</source>
        <translation>全天安静的日子：sat,sun,… 或 none。</translation>
    </message>
    <message>
        <source>Whose clocks count, such as Europe/Berlin.</source>
        <translation>以哪里的时钟为准，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Ends quiet time.</source>
        <translation>结束安静时段。</translation>
    </message>
    <message>
        <source>“%1” is no time such as 18:00.</source>
        <translation>“%1”不是 18:00 这样的时间。</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are %2, or none.</source>
        <translation>“%1”不是日子。可用的有 %2，或 none。</translation>
    </message>
</context>
<context>
    <name>InboxReason</name>
    <message>
        <source>Sign-off requested</source>
        <translation>请求签核</translation>
    </message>
    <message>
        <source>Review requested</source>
        <translation>请求评审</translation>
    </message>
    <message>
        <source>Harm reported</source>
        <translation>报告了伤害</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>被提及</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
</context>
<context>
    <name>InboxSnoozeCommand</name>
    <message>
        <source>Puts an entry of the inbox off until a day.</source>
        <translation>将收件箱中的条目推迟到某一天。</translation>
    </message>
    <message>
        <source>When it comes back; needed.</source>
        <translation>何时重新出现；必填。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Tells what model files are and whether loading them is safe.</source>
        <translation>说明模型文件是什么，以及加载它们是否安全。</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>%1 more parts could not be read and are left out; they are not named one by one.</source>
        <translation>另有 %1 个部分无法读取，已略过；不再逐一列出。</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>第 %1 行，第 %2 字节：%3</translation>
    </message>
    <message>
        <source>the text is longer than the limit of %1 bytes.</source>
        <translation>文本超过 %1 字节的上限。</translation>
    </message>
    <message>
        <source>this is not UTF-8.</source>
        <translation>此处不是 UTF-8。</translation>
    </message>
    <message>
        <source>there is text after the end of the value.</source>
        <translation>值结束之后还有文本。</translation>
    </message>
    <message>
        <source>the text ends where a value is expected.</source>
        <translation>文本在应有值的位置结束。</translation>
    </message>
    <message>
        <source>there are more than %1 values.</source>
        <translation>值超过 %1 个。</translation>
    </message>
    <message>
        <source>a value is expected here.</source>
        <translation>此处应为值。</translation>
    </message>
    <message>
        <source>values are nested deeper than %1 levels.</source>
        <translation>值的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>a comma or ] is expected here.</source>
        <translation>此处应为逗号或 ]。</translation>
    </message>
    <message>
        <source>a comma or } is expected here.</source>
        <translation>此处应为逗号或 }。</translation>
    </message>
    <message>
        <source>a member name in double quotes is expected here.</source>
        <translation>此处应为双引号括起的成员名称。</translation>
    </message>
    <message>
        <source>a member name holds the character U+0000.</source>
        <translation>成员名称中含有字符 U+0000。</translation>
    </message>
    <message>
        <source>the member name &quot;%1&quot; appears twice.</source>
        <translation>成员名称“%1”出现了两次。</translation>
    </message>
    <message>
        <source>a colon is expected here.</source>
        <translation>此处应为冒号。</translation>
    </message>
    <message>
        <source>a digit is expected here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>a string is longer than %1 bytes.</source>
        <translation>字符串超过 %1 字节。</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped.</source>
        <translation>字符串中的控制字符必须转义。</translation>
    </message>
    <message>
        <source>the text ends within a string.</source>
        <translation>文本在字符串中间结束。</translation>
    </message>
    <message>
        <source>this is not a valid \u escape.</source>
        <translation>此处不是有效的 \u 转义。</translation>
    </message>
    <message>
        <source>there is no such escape in JSON.</source>
        <translation>JSON 中没有这种转义。</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone.</source>
        <translation>代理对只出现了一半。</translation>
    </message>
</context>
<context>
    <name>JsonValue</name>
    <message>
        <source>A number is expected here.</source>
        <translation>此处应为数。</translation>
    </message>
    <message>
        <source>%1 is not a whole number of at most 64 bits.</source>
        <translation>%1 不是 64 位以内的整数。</translation>
    </message>
    <message>
        <source>%1 is beyond the range of a double.</source>
        <translation>%1 超出双精度数的范围。</translation>
    </message>
</context>
<context>
    <name>KeysAuthoritiesCommand</name>
    <message>
        <source>Lists the authorities that say whose key is whose in a project.</source>
        <translation>列出在项目中认定密钥归属的证书机构。</translation>
    </message>
</context>
<context>
    <name>KeysAuthorityCommand</name>
    <message>
        <source>Founds the authority that certifies the keys of a project, accepts one of an organisation, or retires one.</source>
        <translation>建立为项目密钥签发证书的机构，接受某组织的机构，或停用某个机构。</translation>
    </message>
    <message>
        <source>What to call it; otherwise like the project.</source>
        <translation>机构的名称；默认与项目同名。</translation>
    </message>
    <message>
        <source>For how many years it is valid.</source>
        <translation>有效期为多少年。</translation>
    </message>
    <message>
        <source>Accept the root certificate (PEM) of an organisation instead.</source>
        <translation>改为接受某组织的根证书（PEM）。</translation>
    </message>
    <message>
        <source>Retire the authority with this id instead.</source>
        <translation>改为停用具有此标识的机构。</translation>
    </message>
    <message>
        <source>Why it is retired.</source>
        <translation>停用的原因。</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>机构：%1</translation>
    </message>
    <message>
        <source>Passphrase of the authority&apos;s new key:</source>
        <translation>机构新密钥的口令：</translation>
    </message>
</context>
<context>
    <name>KeysCertifyCommand</name>
    <message>
        <source>Certifies somebody&apos;s key by the project&apos;s authority, or notes a certificate of an organisation&apos;s.</source>
        <translation>由项目的机构为某人的密钥签发证书，或登记某组织签发的证书。</translation>
    </message>
    <message>
        <source>For how many days it is valid.</source>
        <translation>有效期为多少天。</translation>
    </message>
    <message>
        <source>Note this certificate (PEM) instead, with those between it and the organisation&apos;s root.</source>
        <translation>改为登记此证书（PEM），连同它与该组织根证书之间的各证书。</translation>
    </message>
    <message>
        <source>The project has no authority of its own yet. Found one with: assay-cli keys authority</source>
        <translation>项目还没有自己的机构。请用此命令建立：assay-cli keys authority</translation>
    </message>
    <message>
        <source>Passphrase of the authority&apos;s key:</source>
        <translation>机构密钥的口令：</translation>
    </message>
</context>
<context>
    <name>KeysCreateCommand</name>
    <message>
        <source>Makes a key to sign with: an encrypted file in your folder of keys, outside of all projects.</source>
        <translation>生成签名用的密钥：您密钥文件夹中的一个加密文件，位于所有项目之外。</translation>
    </message>
    <message>
        <source>Ed25519 instead of ECDSA on P-256, which more programs check.</source>
        <translation>使用 Ed25519，而不是更多程序能够验证的 P-256 上的 ECDSA。</translation>
    </message>
    <message>
        <source>Passphrase of the new key:</source>
        <translation>新密钥的口令：</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>KeysEnrollCommand</name>
    <message>
        <source>Adds the public half of your key to a project; a key of yours that is there already signs it, too.</source>
        <translation>把您密钥的公开部分加入项目；项目中已有的您的密钥也要一并签名。</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>密钥 %1 的口令：</translation>
    </message>
</context>
<context>
    <name>KeysExportCommand</name>
    <message>
        <source>Writes the public half of a key and the certificates up to its authority&apos;s, as PEM.</source>
        <translation>以 PEM 输出密钥的公开部分及直至其机构的各证书。</translation>
    </message>
</context>
<context>
    <name>KeysListCommand</name>
    <message>
        <source>Lists the keys of a project&apos;s people with what a signature of each counts for now.</source>
        <translation>列出项目人员的密钥，以及各密钥的签名现在是否有效。</translation>
    </message>
</context>
<context>
    <name>KeysRevokeCommand</name>
    <message>
        <source>Ends a key: what it signed before counts, unless others may have had it by then.</source>
        <translation>终止一个密钥：它此前的签名仍然有效，除非那时他人可能已经得到它。</translation>
    </message>
    <message>
        <source>Since when somebody else may have had it, such as 2026-05-01T12:00:00Z: what it signed since then does not count.</source>
        <translation>他人可能从何时起得到它，例如 2026-05-01T12:00:00Z：此后的签名无效。</translation>
    </message>
    <message>
        <source>Why; this is needed.</source>
        <translation>原因；必须填写。</translation>
    </message>
    <message>
        <source>Nothing was revoked: say why with --reason TEXT, for those who will weigh what the key signed.</source>
        <translation>未吊销任何内容：请用 --reason TEXT 说明原因，供日后衡量该密钥所签内容的人参考。</translation>
    </message>
    <message>
        <source>“%1” is no time, so nothing was revoked; write it as 2026-05-01T12:00:00Z.</source>
        <translation>“%1”不是时间，因此未吊销任何内容；请写成 2026-05-01T12:00:00Z 的形式。</translation>
    </message>
</context>
<context>
    <name>LevelCell</name>
    <message>
        <source>It may wait for as long as it takes.</source>
        <translation>它可以一直等待,没有时限。</translation>
    </message>
</context>
<context>
    <name>LevelState</name>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Framing or plan</source>
        <translation>界定或计划</translation>
    </message>
    <message>
        <source>Request for approval</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Answer about a control</source>
        <translation>对控制的回答</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Edition of a report</source>
        <translation>报告的版本</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What somebody follows</source>
        <translation>某人所关注的内容</translation>
    </message>
    <message>
        <source>What somebody wants to hear</source>
        <translation>某人想接收的消息</translation>
    </message>
    <message>
        <source>Mark in an inbox</source>
        <translation>收件箱中的标记</translation>
    </message>
    <message>
        <source>Contact with users</source>
        <translation>与用户的联系</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Waiver of a gate</source>
        <translation>关卡豁免</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Level of a skill</source>
        <translation>技能级别</translation>
    </message>
    <message>
        <source>Required skill</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采用情况</translation>
    </message>
    <message>
        <source>Management brief</source>
        <translation>管理简报</translation>
    </message>
    <message>
        <source>Arrival in a view</source>
        <translation>进入视图</translation>
    </message>
    <message>
        <source>Somebody&apos;s quiet time</source>
        <translation>某人的安静时段</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结期</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>标准变更</translation>
    </message>
</context>
<context>
    <name>LogVerifier</name>
    <message>
        <source>Entry %1 of the audit log was altered: its column %2 is not what its bytes say.</source>
        <translation>审计日志的条目 %1 被篡改：其列 %2 与其字节所述不符。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered or brought in: it states another project.</source>
        <translation>审计日志的条目 %1 被篡改或从外部带入：它所述的是另一个项目。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered: the log size it states does not fit its number.</source>
        <translation>审计日志的条目 %1 被篡改：它所述的日志大小与其编号不符。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered: %2</source>
        <translation>审计日志的条目 %1 被篡改：%2</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered: the root stated after it is that of other bytes.</source>
        <translation>审计日志的条目 %1 被篡改：其后所述的根对应于其他字节。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing.</source>
        <translation>审计日志缺少条目 %1。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the audit log are missing.</source>
        <translation>审计日志缺少条目 %1 至 %2。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was added: its number stands there already.</source>
        <translation>审计日志的条目 %1 是后加的：该编号已存在。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was added: the stored head of the log ends before it.</source>
        <translation>审计日志的条目 %1 是后加的：存储的日志头在它之前就已结束。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log, its last, was altered, or the stored head of the log was.</source>
        <translation>审计日志的最后一个条目 %1 被篡改，或者存储的日志头被篡改。</translation>
    </message>
</context>
<context>
    <name>ManagerPane</name>
    <message>
        <source>Portfolio</source>
        <translation>用例组合</translation>
    </message>
</context>
<context>
    <name>MeetingAddCommand</name>
    <message>
        <source>Writes the minutes of a meeting: who was there, and what came of it.</source>
        <translation>编写会议纪要：谁参加了，有何结果。</translation>
    </message>
    <message>
        <source>When; otherwise now.</source>
        <translation>时间；省略时为现在。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The use case it was about.</source>
        <translation>会议所涉及的用例。</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Somebody who was there; several times.</source>
        <translation>参加者；可多次给出。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title of a decision that it proposes; several times.</source>
        <translation>会议所提议决策的标题；可多次给出。</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What came of it and is in the project, as KIND/KEY; several times.</source>
        <translation>会议产生且已在项目中的内容，写作 KIND/KEY；可多次给出。</translation>
    </message>
    <message>
        <source>THING</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>“%1” is not KIND/KEY, such as decision/D-1.</source>
        <translation>“%1”不是 KIND/KEY 的形式，如 decision/D-1。</translation>
    </message>
    <message>
        <source>Title of a task that it makes; several times.</source>
        <translation>由此产生的任务的标题；可多次给出。</translation>
    </message>
    <message>
        <source>The minutes. Their lines “Decision: …” and “Task: … @NAME DAY” make these.</source>
        <translation>纪要。其中“Decision: …”和“Task: … @姓名 日期”的行会建立相应事项。</translation>
    </message>
</context>
<context>
    <name>MeetingListCommand</name>
    <message>
        <source>Lists meetings with who was there and what came of them.</source>
        <translation>列出会议、参加者及其结果。</translation>
    </message>
</context>
<context>
    <name>MerkleFrontier</name>
    <message>
        <source>The stored head of the audit log is damaged: its %1 bytes do not fit the size it states. The entries are unharmed; verify the project to see what they say.</source>
        <translation>存储的审计日志头已损坏：其 %1 字节与所述大小不符。条目未受损；请校验项目以查看条目的内容。</translation>
    </message>
</context>
<context>
    <name>MerkleTree</name>
    <message>
        <source>No proof can be given for entry or size %1 in a log of size %2 of which %3 entries are known.</source>
        <translation>无法为条目或大小 %1 提供证明：日志大小为 %2，其中已知 %3 个条目。</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>Writes every point of one metric of one run, as logged.</source>
        <translation>输出一个运行的一个指标的所有点，与记录时一致。</translation>
    </message>
</context>
<context>
    <name>MlArchitectPane</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>Experiments, runs and registered models are counted here once a store is imported.</source>
        <translation>导入存储库后，此处会统计实验、运行和注册模型。</translation>
    </message>
    <message>
        <source>What this page will show</source>
        <translation>此页面将显示的内容</translation>
    </message>
    <message>
        <source>The whole system of each use case, drawn</source>
        <translation>以图呈现每个用例的整个系统</translation>
    </message>
    <message>
        <source>Model versions with lineage to data and code</source>
        <translation>模型版本及其到数据和代码的血缘</translation>
    </message>
    <message>
        <source>Standards, and which use case keeps to which</source>
        <translation>标准，以及各用例遵循哪些标准</translation>
    </message>
    <message>
        <source>Registered models</source>
        <translation>注册模型</translation>
    </message>
    <message>
        <source>with a name of their own</source>
        <translation>各有自己的名称</translation>
    </message>
    <message>
        <source>Model versions</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>kept for releases</source>
        <translation>留待发布</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>names that point at a version</source>
        <translation>指向某个版本的名称</translation>
    </message>
    <message>
        <source>Data set versions</source>
        <translation>数据集版本</translation>
    </message>
    <message>
        <source>behind the runs</source>
        <translation>用于这些运行</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>deleted in its source</source>
        <translation>已在来源中删除</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Propose a decision…</source>
        <translation>提出决策…</translation>
    </message>
</context>
<context>
    <name>MlflowFilesImporter</name>
    <message>
        <source>MLflow file store (mlruns folder)</source>
        <translation>MLflow 文件存储库（mlruns 文件夹）</translation>
    </message>
    <message>
        <source>%1 is not an MLflow file store: no folder in it has a meta.yaml that names an experiment_id.</source>
        <translation>%1 不是 MLflow 文件存储库：其中没有任何文件夹包含注明 experiment_id 的 meta.yaml。</translation>
    </message>
</context>
<context>
    <name>MlflowSqliteImporter</name>
    <message>
        <source>MLflow database (SQLite file such as mlflow.db)</source>
        <translation>MLflow 数据库（SQLite 文件，如 mlflow.db）</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes an empty project with you in it.</source>
        <translation>创建一个空项目，并将您加入其中。</translation>
    </message>
    <message>
        <source>The project&apos;s name; otherwise the file&apos;s.</source>
        <translation>项目的名称；默认为文件名。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Your name; otherwise the system&apos;s.</source>
        <translation>您的姓名；默认为系统中的姓名。</translation>
    </message>
    <message>
        <source>%1 is ready. Bring runs in with: assay-cli import %1 SOURCE</source>
        <translation>%1 已就绪。导入运行请用：assay-cli import %1 SOURCE</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The project has no people, so nobody can change it.</source>
        <translation>项目中没有人员，因此无人可以更改它。</translation>
    </message>
</context>
<context>
    <name>PersonAddCommand</name>
    <message>
        <source>Brings somebody into a project, in the roles that they are to have.</source>
        <translation>把某人加入项目，并给予其应有的角色。</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>此人的电子邮件地址。</translation>
    </message>
    <message>
        <source>%1 is in the project. They make a key of their own with: assay-cli keys create</source>
        <translation>%1 已加入项目。其本人用以下命令制作自己的密钥：assay-cli keys create</translation>
    </message>
</context>
<context>
    <name>PersonEditCommand</name>
    <message>
        <source>Changes the name or the e-mail address of somebody, who may change their own address themselves.</source>
        <translation>更改某人的姓名或电子邮件地址；本人可自行更改自己的地址。</translation>
    </message>
    <message>
        <source>The name that they go by from now on.</source>
        <translation>此人今后使用的姓名。</translation>
    </message>
    <message>
        <source>Their e-mail address; empty for none.</source>
        <translation>此人的电子邮件地址；留空表示没有。</translation>
    </message>
</context>
<context>
    <name>PersonGrantCommand</name>
    <message>
        <source>Gives somebody a role.</source>
        <translation>给某人一个角色。</translation>
    </message>
</context>
<context>
    <name>PersonLeaveCommand</name>
    <message>
        <source>Says that somebody has left: their roles end, and what they did stays theirs.</source>
        <translation>说明某人已离开：其角色终止，其所做之事仍归其名下。</translation>
    </message>
</context>
<context>
    <name>PersonListCommand</name>
    <message>
        <source>Lists the people of a project with their roles.</source>
        <translation>列出项目的人员及其角色。</translation>
    </message>
</context>
<context>
    <name>PersonReturnCommand</name>
    <message>
        <source>Says that somebody who had left is back.</source>
        <translation>说明已离开的某人又回来了。</translation>
    </message>
</context>
<context>
    <name>PersonRevokeCommand</name>
    <message>
        <source>Takes a role away from somebody.</source>
        <translation>收回某人的一个角色。</translation>
    </message>
</context>
<context>
    <name>PolicyAgreeCommand</name>
    <message>
        <source>Agrees, as a manager who wrote nothing of it, that a proposed draft such as model-release@2 is published.</source>
        <translation>以未参与编写的经理身份，同意发布已提出的草稿，如 model-release@2。</translation>
    </message>
</context>
<context>
    <name>PolicyDiffCommand</name>
    <message>
        <source>Lists what is otherwise in the second policy than in the first: gates, signatures and controls.</source>
        <translation>列出第二项政策与第一项的不同之处：关口、签名和控制。</translation>
    </message>
</context>
<context>
    <name>PolicyDraftCommand</name>
    <message>
        <source>Keeps a policy that nobody is judged by yet; FILE is its JSON.</source>
        <translation>保存一项尚未用于评判的政策；FILE 是其 JSON。</translation>
    </message>
</context>
<context>
    <name>PolicyListCommand</name>
    <message>
        <source>Lists the versions of the policies that releases are judged by.</source>
        <translation>列出用于评判发布的各政策版本。</translation>
    </message>
</context>
<context>
    <name>PolicyProposeCommand</name>
    <message>
        <source>Asks the managers to agree to a draft such as model-release@2; one has to before it is published.</source>
        <translation>请经理们同意草稿，如 model-release@2；发布之前须有一位经理同意。</translation>
    </message>
</context>
<context>
    <name>PolicyPublishCommand</name>
    <message>
        <source>Puts a draft that a manager has agreed to into force from its day on, such as model-release@2.</source>
        <translation>使经理已同意的草稿（如 model-release@2）自其生效日起生效。</translation>
    </message>
</context>
<context>
    <name>PolicyReturnCommand</name>
    <message>
        <source>Sends a proposed draft such as model-release@2 back, as a manager who wrote nothing of it.</source>
        <translation>以未参与编写的经理身份，退回已提出的草稿，如 model-release@2。</translation>
    </message>
</context>
<context>
    <name>PolicyShowCommand</name>
    <message>
        <source>Prints a policy as the text that was hashed, such as model-release@1; without a number the newest.</source>
        <translation>输出政策（如 model-release@1）被计算摘要的文本；不带编号时为最新版本。</translation>
    </message>
</context>
<context>
    <name>PolicyStepCommand</name>
    <message>
        <source>Why; needed.</source>
        <translation>原因；必填。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>PolicyWithdrawCommand</name>
    <message>
        <source>Drops a draft, or ends a version such as model-release@2 as long as another one is in force.</source>
        <translation>丢弃草稿，或在另有版本生效时终止某个版本，如 model-release@2。</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>The audit log does not know %1. Verify the project.</source>
        <translation>审计日志中没有 %1。请校验项目。</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>可行性</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>覆盖面</translation>
    </message>
</context>
<context>
    <name>PriorityListCommand</name>
    <message>
        <source>Ranks the use cases by value × reach × feasibility ÷ risk, and says by which figures.</source>
        <translation>按价值 × 覆盖面 × 可行性 ÷ 风险给用例排序，并说明所依据的数字。</translation>
    </message>
</context>
<context>
    <name>PrioritySetCommand</name>
    <message>
        <source>Rates a use case from 1 to 5 in one respect: value, feasibility, risk or reach.</source>
        <translation>就某一方面给用例打 1 到 5 分：value、feasibility、risk 或 reach。</translation>
    </message>
    <message>
        <source>The reason, which a rating needs.</source>
        <translation>评分所需的理由。</translation>
    </message>
    <message>
        <source>RESPECT is value, feasibility, risk or reach, and SCORE is 1 to 5.</source>
        <translation>RESPECT 为 value、feasibility、risk 或 reach，SCORE 为 1 到 5。</translation>
    </message>
</context>
<context>
    <name>ProjectLock</name>
    <message>
        <source>The project&apos;s lock file cannot be locked. Nothing was written; check that the disk is a local one.</source>
        <translation>无法锁定项目的锁文件。未写入任何内容；请检查磁盘是否为本地磁盘。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made. Nothing was written; check the folder&apos;s rights and free space.</source>
        <translation>无法创建锁文件 %1。未写入任何内容；请检查文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>The folder %1 for the demo project could not be made. Nothing was changed; check that it can be written.</source>
        <translation>无法创建演示项目的文件夹 %1。未作任何更改；请检查是否可以写入该位置。</translation>
    </message>
</context>
<context>
    <name>ProjectVerifier</name>
    <message>
        <source>The verification was stopped, so nothing is known of the project.</source>
        <translation>校验已中止，因此项目的状况未知。</translation>
    </message>
</context>
<context>
    <name>RaciListCommand</name>
    <message>
        <source>Lists who is responsible, accountable, consulted and informed, and the stages for which nobody is accountable.</source>
        <translation>列出谁负责执行、谁最终负责、谁提供咨询、谁被告知，以及无人最终负责的阶段。</translation>
    </message>
</context>
<context>
    <name>RaciSetCommand</name>
    <message>
        <source>Says what somebody has to do with a stage of a use case: R, A, C, I, or - to take it back.</source>
        <translation>指定某人在用例某一阶段的职责：R、A、C、I，或用 - 撤回。</translation>
    </message>
    <message>
        <source>STAGE is frame, data, develop, validate, release or operate, and DUTY R, A, C, I or -.</source>
        <translation>STAGE 为 frame、data、develop、validate、release 或 operate，DUTY 为 R、A、C、I 或 -。</translation>
    </message>
</context>
<context>
    <name>ReceiptCommand</name>
    <message>
        <source>Gives the receipt of a sign-off: the decision, its entry in the log, and the proof that a checkpoint covers it.</source>
        <translation>给出签核的回执：决定、其在日志中的条目，以及检查点涵盖该条目的证明。</translation>
    </message>
    <message>
        <source>Write it into this file instead of printing it.</source>
        <translation>写入此文件，而不是打印出来。</translation>
    </message>
</context>
<context>
    <name>RegulationListCommand</name>
    <message>
        <source>Lists the regulations that controls cite, with what took the place of which and the models that were judged by them.</source>
        <translation>列出控制所引用的法规，以及哪些被什么取代、哪些模型曾按其评判。</translation>
    </message>
</context>
<context>
    <name>RegulationReplaceCommand</name>
    <message>
        <source>Takes the regulation in FILE for another and tells which controls and releases to look at again.</source>
        <translation>用 FILE 中的法规取代另一法规，并指出需要重新审视的控制和发布。</translation>
    </message>
    <message>
        <source>%1@%2 cites it in %3: %4</source>
        <translation>%1@%2 在 %3 中引用它：%4</translation>
    </message>
    <message>
        <source>%1 is judged by %2@%3</source>
        <translation>%1 按 %2@%3 评判</translation>
    </message>
</context>
<context>
    <name>ReleaseArtifactCommand</name>
    <message>
        <source>Adds files to a release: their bytes go into the project&apos;s own store, by their SHA-256.</source>
        <translation>向发布添加文件：其字节按 SHA-256 存入项目自己的存储。</translation>
    </message>
    <message>
        <source>model, environment, code or other; model where it is left out.</source>
        <translation>model、environment、code 或 other；省略时为 model。</translation>
    </message>
    <message>
        <source>The bytes stay where they are; only digest and place are recorded.</source>
        <translation>字节留在原处；只记录摘要和位置。</translation>
    </message>
    <message>
        <source>Its path within the model, for one file; its name where it is left out.</source>
        <translation>单个文件在模型中的路径；省略时为其文件名。</translation>
    </message>
    <message>
        <source>--kind is model, environment, code or other.</source>
        <translation>--kind 为 model、environment、code 或 other。</translation>
    </message>
    <message>
        <source>--path is for one file.</source>
        <translation>--path 用于单个文件。</translation>
    </message>
</context>
<context>
    <name>ReleaseBeginCommand</name>
    <message>
        <source>Begins a release: a new version of a model made of a run, or a version of an imported registry.</source>
        <translation>开始发布：由运行生成的模型新版本，或已导入注册表中的一个版本。</translation>
    </message>
    <message>
        <source>The run that the model came from, by its id.</source>
        <translation>产生该模型的运行，以其 ID 指定。</translation>
    </message>
    <message>
        <source>With --run: the name of the model that gets a new version.</source>
        <translation>与 --run 一起使用：获得新版本的模型的名称。</translation>
    </message>
    <message>
        <source>Instead: a version of an imported registry, such as credit@3.</source>
        <translation>改为：已导入注册表中的一个版本，例如 credit@3。</translation>
    </message>
    <message>
        <source>The use case that it serves; left out for that of the run&apos;s experiment.</source>
        <translation>它所服务的用例；省略时为运行所属实验的用例。</translation>
    </message>
    <message>
        <source>How the model works, in a few words.</source>
        <translation>用几句话说明模型如何工作。</translation>
    </message>
    <message>
        <source>The commit of its code, where the run does not say.</source>
        <translation>其代码的提交；用于运行未注明时。</translation>
    </message>
    <message>
        <source>Names of its input columns with commas between, where the run does not say.</source>
        <translation>输入列的名称，以逗号分隔；用于运行未注明时。</translation>
    </message>
    <message>
        <source>Say either --run with --model, or --version.</source>
        <translation>请指定 --run 和 --model，或指定 --version。</translation>
    </message>
    <message>
        <source>%1 has begun: %2</source>
        <translation>%1 已开始：%2</translation>
    </message>
</context>
<context>
    <name>ReleaseCheckCommand</name>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reads the files of a release and the evidence behind it again and records whether they are what they were, and what is in the files.</source>
        <translation>重新读取发布的文件及其背后的证据，并记录它们是否仍与原来一致，以及文件中有什么。</translation>
    </message>
    <message>
        <source>evidence “%1”</source>
        <translation>证据“%1”</translation>
    </message>
</context>
<context>
    <name>ReleaseDescribeCommand</name>
    <message>
        <source>Says what a release consists of where no machine knows it.</source>
        <translation>说明发布的组成部分中机器无从得知的内容。</translation>
    </message>
    <message>
        <source>The use case that it serves.</source>
        <translation>它所服务的用例。</translation>
    </message>
    <message>
        <source>How the model works, in a few words.</source>
        <translation>用几句话说明模型如何工作。</translation>
    </message>
    <message>
        <source>The commit of its code.</source>
        <translation>其代码的提交。</translation>
    </message>
    <message>
        <source>Names of its input columns, with commas between.</source>
        <translation>输入列的名称，以逗号分隔。</translation>
    </message>
</context>
<context>
    <name>ReleaseDiffCommand</name>
    <message>
        <source>Lists what the second release is made of otherwise than the first: code, parameters, data, features, environment and files.</source>
        <translation>列出第二个发布与第一个在构成上的不同：代码、参数、数据、特征、环境和文件。</translation>
    </message>
</context>
<context>
    <name>ReleaseExportCommand</name>
    <message>
        <source>Writes a release with its decisions, evidence and files as a package that strangers can check.</source>
        <translation>将发布连同其决定、证据和文件写成外部人员可以检查的包。</translation>
    </message>
    <message>
        <source>The new folder, or the new archive where it ends with .zip.</source>
        <translation>新文件夹；以 .zip 结尾时为新压缩包。</translation>
    </message>
    <message>
        <source>Sign the model&apos;s files with this key of yours, by the beginning of its fingerprint.</source>
        <translation>用您的此密钥签署模型的文件，以其指纹的开头指定。</translation>
    </message>
    <message>
        <source>Leave out the files of the model and of the evidence.</source>
        <translation>不包含模型和证据的文件。</translation>
    </message>
    <message>
        <source>Say with --out where to write the package.</source>
        <translation>请用 --out 指定包的写入位置。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Written: %1, files: %2, bytes: %3</source>
        <translation>已写入：%1，文件：%2，字节：%3</translation>
    </message>
    <message>
        <source>Nobody has signed the log in it. Sign a checkpoint with: assay-cli checkpoint, or name a --key.</source>
        <translation>其中的日志无人签名。请用以下命令签署检查点：assay-cli checkpoint，或指定 --key。</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>密钥 %1 的口令：</translation>
    </message>
</context>
<context>
    <name>ReleaseListCommand</name>
    <message>
        <source>Lists the releases of a project with their state, identity and what is missing of it.</source>
        <translation>列出项目的发布及其状态、标识和所缺内容。</translation>
    </message>
</context>
<context>
    <name>ReleaseMoveCommand</name>
    <message>
        <source>Takes a release one step further, such as to Candidate, InValidation or Suspended.</source>
        <translation>将发布推进一步，例如到 Candidate、InValidation 或 Suspended。</translation>
    </message>
    <message>
        <source>Why; some steps need it.</source>
        <translation>理由；某些步骤需要。</translation>
    </message>
</context>
<context>
    <name>ReleaseSplitCommand</name>
    <message>
        <source>The data set&apos;s name; the file&apos;s where it is left out.</source>
        <translation>数据集的名称；省略时为文件名。</translation>
    </message>
    <message>
        <source>Columns that are no part of a row, with commas between, such as its number.</source>
        <translation>不属于行内容的列，以逗号分隔，例如行号。</translation>
    </message>
    <message>
        <source>Says which data a release was trained or tested on: reads a CSV file and keeps its digest and the hashes of its rows. What was said before is corrected by --instead-of or taken back by --withdraw.</source>
        <translation>说明发布用哪些数据训练或测试：读取 CSV 文件，保留其摘要和各行的哈希。之前所说的可用 --instead-of 更正，或用 --withdraw 收回。</translation>
    </message>
    <message>
        <source>The data set whose place it takes, such as train:loans or the beginning of its digest.</source>
        <translation>被取代的数据集，如 train:loans 或其摘要的开头。</translation>
    </message>
    <message>
        <source>Why the data set of this name, in the place of FILE, plays no such part: it counts no more and stays in the project.</source>
        <translation>此名称（写在 FILE 处）的数据集为何不起该作用：它不再算数，并留在项目中。</translation>
    </message>
</context>
<context>
    <name>ReleaseState</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>待签核</translation>
    </message>
    <message>
        <source>In validation</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>有条件批准</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>要求修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
</context>
<context>
    <name>ReleaseSubmitCommand</name>
    <message>
        <source>Freezes what is known of a candidate and asks for decisions on it.</source>
        <translation>冻结关于候选的已知信息，并请求对其作出决定。</translation>
    </message>
    <message>
        <source>What those who decide should know.</source>
        <translation>决定者应当知道的内容。</translation>
    </message>
    <message>
        <source>Approval is asked for: %1</source>
        <translation>已请求批准：%1</translation>
    </message>
</context>
<context>
    <name>ReportBlockKind</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>运行表</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ReportExportCommand</name>
    <message>
        <source>Writes a report as one HTML file that needs nothing else: as it is now, or a frozen edition.</source>
        <translation>将报告写成一个独立的 HTML 文件：当前状态或已冻结的版本。</translation>
    </message>
    <message>
        <source>The file to write; it is replaced whole. Needed.</source>
        <translation>要写入的文件；将整体替换。必填。</translation>
    </message>
    <message>
        <source>FILE.html</source>
        <translation>文件.html</translation>
    </message>
    <message>
        <source>A frozen edition by its number; otherwise the live report.</source>
        <translation>按编号指定已冻结的版本；否则为实时报告。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Say where to write with --output FILE.html, and which edition by its number. Nothing was written.</source>
        <translation>请用 --output 文件.html 指定写入位置，并用编号指定版本。未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is written to %2.</source>
        <translation>“%1”已写入 %2。</translation>
    </message>
</context>
<context>
    <name>ReportFreezeCommand</name>
    <message>
        <source>Stores what a report shows now as its next edition, with the digests of its figures.</source>
        <translation>将报告当前显示的内容连同数据摘要存为下一个版本。</translation>
    </message>
    <message>
        <source>Edition %1 of “%2”: %3</source>
        <translation>“%2”的第 %1 版：%3</translation>
    </message>
</context>
<context>
    <name>ReportListCommand</name>
    <message>
        <source>Lists the analysis reports of a project, changed last first.</source>
        <translation>列出项目的分析报告，最近更改的在前。</translation>
    </message>
</context>
<context>
    <name>ReportShowCommand</name>
    <message>
        <source>Lists what a report is made of, and its frozen editions. REPORT is its id, its title or its use case.</source>
        <translation>列出报告的组成部分及其已冻结的版本。REPORT 为其标识、标题或用例。</translation>
    </message>
</context>
<context>
    <name>RequestOutcome</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已失效</translation>
    </message>
</context>
<context>
    <name>RestoredCommand</name>
    <message>
        <source>Says in the log why a project is older, or another, than what you saw of it: a restored backup.</source>
        <translation>在日志中说明项目为何比您见过的更旧或不同：例如恢复了备份。</translation>
    </message>
    <message>
        <source>Why; this is needed.</source>
        <translation>原因；必须填写。</translation>
    </message>
</context>
<context>
    <name>RiskTier</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Data engineer</source>
        <translation>数据工程师</translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation>数据科学家</translation>
    </message>
    <message>
        <source>Software engineer</source>
        <translation>软件工程师</translation>
    </message>
    <message>
        <source>DevOps engineer</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>ML architect</source>
        <translation>ML 架构师</translation>
    </message>
    <message>
        <source>Model-risk auditor</source>
        <translation>模型风险审计员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>最终用户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>RunEditCommand</name>
    <message>
        <source>Renames, tags, untags, notes, archives or restores runs: what people say of them, which no import changes.</source>
        <translation>重命名运行、添加或去掉标签、写笔记、归档或恢复：人对运行的说明，导入不会更改。</translation>
    </message>
    <message>
        <source>rename: what to call the run; empty for the name of its source.</source>
        <translation>rename：运行的名称；为空则用来源中的名称。</translation>
    </message>
    <message>
        <source>tag, untag: the tag&apos;s key.</source>
        <translation>tag、untag：标签的键。</translation>
    </message>
    <message>
        <source>tag: the tag&apos;s value.</source>
        <translation>tag：标签的值。</translation>
    </message>
    <message>
        <source>note: what to note, in Markdown.</source>
        <translation>note：笔记内容，Markdown 格式。</translation>
    </message>
    <message>
        <source>note: about this metric of the runs.</source>
        <translation>note：针对运行的这个指标。</translation>
    </message>
    <message>
        <source>note: about these steps of the metric, such as 100 or 100:200.</source>
        <translation>note：针对指标的这些步，例如 100 或 100:200。</translation>
    </message>
    <message>
        <source>archive, restore: why.</source>
        <translation>archive、restore：原因。</translation>
    </message>
    <message>
        <source>EDIT is rename, tag, untag, note, archive or restore, not “%1”.</source>
        <translation>EDIT 是 rename、tag、untag、note、archive 或 restore，不是“%1”。</translation>
    </message>
    <message>
        <source>run %1 needs --%2.</source>
        <translation>run %1 需要 --%2。</translation>
    </message>
    <message>
        <source>run rename takes one run.</source>
        <translation>run rename 只接受一个运行。</translation>
    </message>
    <message>
        <source>--steps takes one step or two, such as 100:200.</source>
        <translation>--steps 接受一个或两个步，例如 100:200。</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>scheduled</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>已终止</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The project has no run number %1.</source>
        <translation>项目中没有编号为 %1 的运行。</translation>
    </message>
</context>
<context>
    <name>RunsCommand</name>
    <message>
        <source>Lists the runs of a project that a query finds, newest first.</source>
        <translation>列出查询找到的项目运行，最新在前。</translation>
    </message>
    <message>
        <source>Only runs that match, such as: metrics.val_auc &gt; 0.88 AND NOT params.booster = &apos;dart&apos;. What is not understood is marked, and the exit code is 2.</source>
        <translation>仅匹配的运行，例如：metrics.val_auc &gt; 0.88 AND NOT params.booster = &apos;dart&apos;。无法理解之处会标出，退出码为 2。</translation>
    </message>
    <message>
        <source>Keys with ASC or DESC, such as: metrics.loss DESC, start_time.</source>
        <translation>带 ASC 或 DESC 的键，例如：metrics.loss DESC, start_time。</translation>
    </message>
    <message>
        <source>What to list, such as: run_name,params.lr,metrics.loss,min(metrics.loss),at(metrics.loss, 100),tags.team,datasets,duration.</source>
        <translation>要列出的内容，例如：run_name,params.lr,metrics.loss,min(metrics.loss),at(metrics.loss, 100),tags.team,datasets,duration。</translation>
    </message>
    <message>
        <source>active: neither archived nor deleted in their source; deleted: those that are; or all.</source>
        <translation>active：既未归档也未在来源中删除；deleted：已归档或删除的；或 all。</translation>
    </message>
    <message>
        <source>As a saved view of the window has it, which is named by its id or its name: its experiment, filter, order, columns and which runs. The options above go before it.</source>
        <translation>按窗口中保存的视图列出，用其标识或名称指明：实验、筛选、顺序、列以及哪些运行。以上选项优先。</translation>
    </message>
    <message>
        <source>At most so many runs.</source>
        <translation>最多列出的运行数。</translation>
    </message>
    <message>
        <source>The saved view is sorted by a metric at a step, which only the window does. Say another order with --order.</source>
        <translation>该已保存视图按某一步的指标排序，只有窗口能这样做。请用 --order 指定其他顺序。</translation>
    </message>
    <message>
        <source>--view takes active, deleted or all.</source>
        <translation>--view 接受 active、deleted 或 all。</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation>--limit 接受从 1 起的整数。</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Searches everything written: words, &quot;whole phrases&quot;, and type: role: state: owner: is:open|done|stale before: after:</source>
        <translation>搜索所有写下的内容：单词、&quot;完整短语&quot;，以及 type: role: state: owner: is:open|done|stale before: after:</translation>
    </message>
</context>
<context>
    <name>SequenceCheck</name>
    <message>
        <source>Entries %1 and %2 of the audit log have been exchanged.</source>
        <translation>审计日志的条目 %1 和 %2 被互换。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered: it holds the bytes of an entry %2.</source>
        <translation>审计日志的条目 %1 被篡改：它所含的是条目 %2 的字节。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was added: those after it state their numbers without it.</source>
        <translation>审计日志的条目 %1 是后加的：其后条目的编号未将它计入。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing: what stands in its place states a later number.</source>
        <translation>审计日志缺少条目 %1：其位置上的条目所述编号更靠后。</translation>
    </message>
</context>
<context>
    <name>SeriesBlock</name>
    <message>
        <source>The checksum at byte 12 of a block of metric points does not match its bytes; nothing was read from it, restore the project from a backup.</source>
        <translation>一个指标点数据块中字节 12 处的校验和与其字节不符；未从该块读取任何内容，请从备份恢复项目。</translation>
    </message>
    <message>
        <source>A column of a block of metric points, from byte 112 on, does not hold what its header says; nothing was read from it, restore the project from a backup.</source>
        <translation>一个指标点数据块中从字节 112 起的一列与块头所述不符；未从该块读取任何内容，请从备份恢复项目。</translation>
    </message>
</context>
<context>
    <name>ServiceLevelListCommand</name>
    <message>
        <source>Lists how long things may wait on each role before managers hear of it, by the calendar.</source>
        <translation>列出各类事项在每个角色处可等待多久才会通知经理,按日历时间计算。</translation>
    </message>
</context>
<context>
    <name>ServiceLevelSetCommand</name>
    <message>
        <source>Says how long things of a kind may wait on a role, or on “all”: 3d, 4h or none.</source>
        <translation>规定某类事项在某个角色(或 “all”)处可等待多久:3d、4h 或 none。</translation>
    </message>
    <message>
        <source>The reason, which a level needs.</source>
        <translation>时限所需的理由。</translation>
    </message>
    <message>
        <source>LEVEL is a time such as 3d or 4h, a year at the most, or none.</source>
        <translation>LEVEL 是时间,例如 3d 或 4h,最长一年,或 none。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Decides on a release and signs the decision with your key: approve, approve-with-conditions, request-changes, reject, abstain or revoke.</source>
        <translation>对发布作出决定，并用您的密钥为该决定签名：approve、approve-with-conditions、request-changes、reject、abstain 或 revoke。</translation>
    </message>
    <message>
        <source>A condition of the approval; may be repeated.</source>
        <translation>批准的一个条件；可重复。</translation>
    </message>
    <message>
        <source>The reason.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Where the release may run; production where it is left out.</source>
        <translation>该发布可以在何处运行；省略时为 production。</translation>
    </message>
    <message>
        <source>The key to sign with, by the beginning of its fingerprint; your only one where it is left out.</source>
        <translation>用于签名的密钥，以其指纹的开头指定；省略时为您唯一的密钥。</translation>
    </message>
    <message>
        <source>An authority that stamps the signature&apos;s time (RFC 3161).</source>
        <translation>为签名时间加盖时间戳的机构（RFC 3161）。</translation>
    </message>
    <message>
        <source>A PEM file with the certificates that the authority&apos;s leads to.</source>
        <translation>一个 PEM 文件，含该机构的证书所追溯到的证书。</translation>
    </message>
    <message>
        <source>Write the receipt of the sign-off into this file: keep it where those who may write the project cannot change it.</source>
        <translation>将签核的回执写入此文件：请保存在可写入项目的人员无法更改它的地方。</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>密钥 %1 的口令：</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已签名：%1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>回执：%1</translation>
    </message>
    <message>
        <source>It is signed, but its receipt was not written: %1 Get it with: %2</source>
        <translation>已签名，但未写入回执：%1 可用以下命令获取：%2</translation>
    </message>
    <message>
        <source>--timestamp-url and --timestamp-roots go together.</source>
        <translation>--timestamp-url 和 --timestamp-roots 须一起使用。</translation>
    </message>
    <message>
        <source>--until takes a date such as 2027-04-13.</source>
        <translation>--until 需要一个日期，例如 2027-04-13。</translation>
    </message>
    <message>
        <source>Nobody has asked for approval of %1. Nothing was signed.</source>
        <translation>尚无人为 %1 申请批准。未签署任何内容。</translation>
    </message>
    <message>
        <source>No key of yours in this project has its file in %1. Nothing was signed; make one with keys create and enroll it with keys enroll.</source>
        <translation>您在此项目中的密钥在 %1 中都没有对应的文件。未签署任何内容；请用 keys create 创建密钥，再用 keys enroll 登记。</translation>
    </message>
    <message>
        <source>The last day on which the approval counts, such as 2027-04-13.</source>
        <translation>批准有效的最后一天，例如 2027-04-13。</translation>
    </message>
</context>
<context>
    <name>SkillAddCommand</name>
    <message>
        <source>Names a skill of a family, and the skills of it that it does not carry over to; its id is written.</source>
        <translation>为某一类别命名一项技能，并指明同类中它不能迁移到的技能；输出其标识。</translation>
    </message>
    <message>
        <source>A skill that it does not carry over to; may be given again.</source>
        <translation>它不能迁移到的技能；可多次给出。</translation>
    </message>
</context>
<context>
    <name>SkillGapsCommand</name>
    <message>
        <source>Lists what techniques and models ask of people, who meets it, and why others do not.</source>
        <translation>列出技术和模型对人员的要求、谁符合要求，以及其他人为何不符合。</translation>
    </message>
</context>
<context>
    <name>SkillLevelCommand</name>
    <message>
        <source>Says how well somebody can do something, from 0 to 4, and what shows it.</source>
        <translation>说明某人对某事的掌握程度（0 到 4），以及有何证明。</translation>
    </message>
    <message>
        <source>What shows it; without it the level does not count.</source>
        <translation>有何证明；没有证明则该级别不算数。</translation>
    </message>
    <message>
        <source>The day after which it does not count.</source>
        <translation>过了这一天便不再算数。</translation>
    </message>
    <message>
        <source>LEVEL is 0 to 4.</source>
        <translation>LEVEL 为 0 到 4。</translation>
    </message>
</context>
<context>
    <name>SkillListCommand</name>
    <message>
        <source>Lists who can do what, how well, and what shows it.</source>
        <translation>列出谁会什么、掌握程度如何，以及有何证明。</translation>
    </message>
</context>
<context>
    <name>SkillRequireCommand</name>
    <message>
        <source>Says what a technique, or a model with --model, asks of people.</source>
        <translation>说明一项技术（或用 --model 指定的模型）对人员的要求。</translation>
    </message>
    <message>
        <source>TECHNIQUE is the name of a registered model.</source>
        <translation>TECHNIQUE 为已注册模型的名称。</translation>
    </message>
    <message>
        <source>The least level, 1 to 4.</source>
        <translation>最低级别，1 到 4。</translation>
    </message>
    <message>
        <source>How many people have to reach it.</source>
        <translation>须有多少人达到。</translation>
    </message>
    <message>
        <source>--level is 1 to 4 and --people 1 or more.</source>
        <translation>--level 为 1 到 4，--people 为 1 或更多。</translation>
    </message>
</context>
<context>
    <name>SoftwareEngineerPane</name>
    <message>
        <source>Software engineering</source>
        <translation>软件工程</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>尚无代码</translation>
    </message>
    <message>
        <source>The scripts and notebooks behind the runs are listed here once runs are imported.</source>
        <translation>导入运行后，其背后的脚本和笔记本会列在此处。</translation>
    </message>
    <message>
        <source>What this page will show</source>
        <translation>此页面将显示的内容</translation>
    </message>
    <message>
        <source>The code behind each model version, with its commit</source>
        <translation>每个模型版本背后的代码及其提交</translation>
    </message>
    <message>
        <source>Tests, coverage and scans of a release</source>
        <translation>发布的测试、覆盖率和扫描</translation>
    </message>
    <message>
        <source>Dependencies and their licences</source>
        <translation>依赖项及其许可证</translation>
    </message>
    <message>
        <source>Model packages and how to call them</source>
        <translation>模型包及其调用方法</translation>
    </message>
    <message>
        <source>Scripts and notebooks</source>
        <translation>脚本和笔记本</translation>
    </message>
    <message>
        <source>named by runs</source>
        <translation>由运行注明</translation>
    </message>
    <message>
        <source>People who ran them</source>
        <translation>运行者</translation>
    </message>
    <message>
        <source>in the source&apos;s words</source>
        <translation>按来源中的写法</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>files that runs left behind</source>
        <translation>运行留下的文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>运行者</translation>
    </message>
</context>
<context>
    <name>StageHistory</name>
    <message>
        <source>Entry %1 of the audit log does not say which state the use case went to, so no figure can be computed.</source>
        <translation>审计日志的条目 %1 未说明用例转到了哪个状态，因此无法计算任何数字。</translation>
    </message>
</context>
<context>
    <name>StandardChangeAddCommand</name>
    <message>
        <source>Puts a kind of change into the catalogue and agrees, in your role, to all changes of the kind.</source>
        <translation>将一类变更放入目录，并以您的角色同意该类的所有变更。</translation>
    </message>
    <message>
        <source>The day on which that ends; needed.</source>
        <translation>结束的日期；必填。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>--until says how long it holds; it is needed.</source>
        <translation>--until 说明有效期；必填。</translation>
    </message>
</context>
<context>
    <name>StandardChangeListCommand</name>
    <message>
        <source>Lists the kinds of change that are agreed to beforehand, until when and by whom.</source>
        <translation>列出事先同意的变更种类、有效期和同意者。</translation>
    </message>
</context>
<context>
    <name>StandardChangeWithdrawCommand</name>
    <message>
        <source>Takes a kind of change out of the catalogue; what rests on it and is not done waits for people again.</source>
        <translation>将一类变更移出目录；依据它且尚未完成的变更重新等待人员同意。</translation>
    </message>
    <message>
        <source>Why; needed.</source>
        <translation>原因；必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>StopCode</name>
    <message>
        <source>no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有价值</translation>
    </message>
    <message>
        <source>risk rejected</source>
        <translation>风险未被接受</translation>
    </message>
    <message>
        <source>no integration</source>
        <translation>无法集成</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>no adoption</source>
        <translation>无人采用</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>Counts what a project holds.</source>
        <translation>统计项目的内容。</translation>
    </message>
</context>
<context>
    <name>TaskAddCommand</name>
    <message>
        <source>Makes a task, of which TITLE says in a line what has to be done.</source>
        <translation>创建任务；TITLE 用一行说明要做什么。</translation>
    </message>
    <message>
        <source>task, defect, efficiency, question, assumption, issue or dependency.</source>
        <translation>task、defect、efficiency、question、assumption、issue 或 dependency。</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>low, normal, high or urgent.</source>
        <translation>low、normal、high 或 urgent。</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Who has to do it.</source>
        <translation>由谁完成。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The day by which.</source>
        <translation>完成期限。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is made from, such as F-1.</source>
        <translation>任务的来源，如 F-1。</translation>
    </message>
    <message>
        <source>THING</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>所涉及的用例。</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>More about it, in Markdown.</source>
        <translation>更多说明，Markdown 格式。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>TaskAssignCommand</name>
    <message>
        <source>Says who has to do a task, such as T-1; “nobody” takes its owner away.</source>
        <translation>指定由谁完成任务（如 T-1）；“nobody”表示取消负责人。</translation>
    </message>
</context>
<context>
    <name>TaskEditCommand</name>
    <message>
        <source>Changes what a task says; what no option names stays as it is.</source>
        <translation>更改任务内容；未由选项指定的保持不变。</translation>
    </message>
    <message>
        <source>What has to be done, in a line.</source>
        <translation>要做什么，一行说明。</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>More about it, in Markdown.</source>
        <translation>更多说明，Markdown 格式。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>task, defect, efficiency, question, assumption, issue or dependency.</source>
        <translation>task、defect、efficiency、question、assumption、issue 或 dependency。</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>low, normal, high or urgent.</source>
        <translation>low、normal、high 或 urgent。</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>The day by which.</source>
        <translation>完成期限。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>所涉及的用例。</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>用例</translation>
    </message>
</context>
<context>
    <name>TaskKind</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依赖</translation>
    </message>
</context>
<context>
    <name>TaskListCommand</name>
    <message>
        <source>Lists the tasks of a project with their state, owner and age.</source>
        <translation>列出项目的任务及其状态、负责人和存在时间。</translation>
    </message>
</context>
<context>
    <name>TaskMoveCommand</name>
    <message>
        <source>Takes a task to InProgress, Blocked, Done or Cancelled; back to InProgress opens it again.</source>
        <translation>将任务移至 InProgress、Blocked、Done 或 Cancelled；退回 InProgress 即重新打开。</translation>
    </message>
    <message>
        <source>Why; some steps need it.</source>
        <translation>原因；有些步骤需要。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What a blocked one waits for: data, access, decision, people, technology or external.</source>
        <translation>受阻的任务在等什么：data、access、decision、people、technology 或 external。</translation>
    </message>
    <message>
        <source>CATEGORY</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>TaskPriority</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Assay on the command line. Verbs:</source>
        <translation>Assay 命令行。命令：</translation>
    </message>
    <message>
        <source>Each verb tells its options with --help.</source>
        <translation>用 --help 可查看各命令的选项。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or not verified, 2 usage, 3 the project cannot be opened or trusted.</source>
        <translation>退出码：0 完成，1 被拒绝或校验未通过，2 用法错误，3 项目无法打开或不可信。</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>There is no verb “%1”. See: assay-cli help</source>
        <translation>没有命令“%1”。请参阅：assay-cli help</translation>
    </message>
    <message>
        <source>Bring a project of an older format up to date; a backup is made first.</source>
        <translation>将旧格式的项目升级到当前格式；会先创建备份。</translation>
    </message>
    <message>
        <source>The person who acts; otherwise you, or the project&apos;s first person.</source>
        <translation>操作者；默认为您本人，否则为项目的第一位人员。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The workbench in which a team takes a model from use case to release.</source>
        <translation>团队用来将模型从用例推进到发布的工作台。</translation>
    </message>
    <message>
        <source>light, dark or desktop; otherwise as chosen last.</source>
        <translation>light、dark 或 desktop；默认沿用上次的选择。</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>打开此页面：%1。</translation>
    </message>
    <message>
        <source>Go to an address such as assay://PROJECT/KIND/KEY. Without a project file, its project is the one that was opened here before.</source>
        <translation>转到某个地址，如 assay://PROJECT/KIND/KEY。未给出项目文件时，其项目为此前在此打开过的项目。</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one has the project open.</source>
        <translation>打开单独的窗口，即使该项目已在其他窗口中打开。</translation>
    </message>
    <message>
        <source>Render every page of the project into this folder and exit.</source>
        <translation>将项目的每个页面渲染到此文件夹，然后退出。</translation>
    </message>
    <message>
        <source>Print how many milliseconds after the start the window, and then the project in it, was painted, and exit.</source>
        <translation>输出从启动到绘出窗口以及随后绘出其中项目各用了多少毫秒，然后退出。</translation>
    </message>
    <message>
        <source>The project file to open, or an address to go to.</source>
        <translation>要打开的项目文件，或要转到的地址。</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; say light, dark or desktop.</source>
        <translation>没有主题“%1”；请指定 light、dark 或 desktop。</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;; say one of %2.</source>
        <translation>没有页面“%1”；请指定以下之一：%2。</translation>
    </message>
    <message>
        <source>Name one project file.</source>
        <translation>请指定一个项目文件。</translation>
    </message>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>第 %1 行，第 %2 字节：%3</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8 and read it again.</source>
        <translation>文本不是 UTF-8；请将文件存为 UTF-8，然后重新读取。</translation>
    </message>
    <message>
        <source>a NUL character is not text.</source>
        <translation>NUL 字符不是文本。</translation>
    </message>
    <message>
        <source>the file has no header.</source>
        <translation>文件没有表头。</translation>
    </message>
    <message>
        <source>Line %1: two columns are named %2; rename one of them.</source>
        <translation>第 %1 行：有两列都名为 %2；请重命名其中一列。</translation>
    </message>
    <message>
        <source>the line has more than %1 columns.</source>
        <translation>该行超过 %1 列。</translation>
    </message>
    <message>
        <source>a quote stands inside a cell that does not begin with one.</source>
        <translation>单元格并非以引号开头，其中却有引号。</translation>
    </message>
    <message>
        <source>a cell has more than %1 bytes.</source>
        <translation>单元格超过 %1 字节。</translation>
    </message>
    <message>
        <source>the quote that opened on line %1 is never closed.</source>
        <translation>第 %1 行开始的引号没有闭合。</translation>
    </message>
    <message>
        <source>text follows the closing quote of a cell.</source>
        <translation>单元格的闭合引号之后还有文本。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Assay (format %2; this one knows %3). Nothing was changed; update Assay to open it.</source>
        <translation>%1 由较新的 Assay 创建（格式 %2；此版本支持到 %3）。未作任何更改；请更新 Assay 后再打开。</translation>
    </message>
    <message>
        <source>The project was made by a newer Assay (format %1), so this one only reads it.</source>
        <translation>项目由较新的 Assay 创建（格式 %1），因此此版本只能读取。</translation>
    </message>
    <message>
        <source>%1 has an older format and cannot be brought up to date where it is: %2 Copy it to a folder that you may write.</source>
        <translation>%1 是旧格式，无法在原位置升级：%2请将其复制到您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>%1 has an older format (%2; this Assay writes %3). Nothing was changed; open it in the window, or add --migrate: a backup is made first.</source>
        <translation>%1 是旧格式（%2；此 Assay 写入 %3）。未作任何更改；请在窗口中打开，或加上 --migrate：会先创建备份。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>未作任何更改：%1</translation>
    </message>
    <message>
        <source>%1 could not be made: %2. Nothing was left behind.</source>
        <translation>无法创建 %1：%2。未留下任何内容。</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is. Choose another name, or open it.</source>
        <translation>%1 已存在，保持原样。请选择其他名称，或直接打开。</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1. Install Assay again.</source>
        <translation>缺少程序的一部分：%1。请重新安装 Assay。</translation>
    </message>
    <message>
        <source>The project cannot be brought up to date: a row of %1 refers to nothing. It stays as it was.</source>
        <translation>无法升级项目：%1 中有一行引用了不存在的内容。项目保持原样。</translation>
    </message>
    <message>
        <source>The project does not say which format it has, so it was not touched. Restore the latest backup.</source>
        <translation>项目未说明其格式，因此未作改动。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>Another window brought this project to a newer format. Nothing was written; open the project again with the newer Assay.</source>
        <translation>另一个窗口已将此项目升级到较新的格式。未写入任何内容；请用较新的 Assay 重新打开项目。</translation>
    </message>
    <message>
        <source>The backup of the project did not check out, so it was removed.</source>
        <translation>项目的备份未通过检查，已将其删除。</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is.</source>
        <translation>%1 已存在，保持原样。</translation>
    </message>
    <message>
        <source>The backup %1 could not be written to disk.</source>
        <translation>无法将备份 %1 写入磁盘。</translation>
    </message>
    <message>
        <source>The backup %1 could not be put in place.</source>
        <translation>无法将备份 %1 放到目标位置。</translation>
    </message>
    <message>
        <source>%1 is on a network file system (%2), where several computers can damage a project file. Nothing was changed; copy the project to a local disk and open the copy.</source>
        <translation>%1 位于网络文件系统（%2）上，多台计算机可能会损坏其中的项目文件。未作任何更改；请将项目复制到本地磁盘，然后打开副本。</translation>
    </message>
    <message>
        <source>%1 is kept by %2, which copies a project file while it is being written and can damage it. Nothing was changed; move the project to an ordinary folder and sync its backups instead.</source>
        <translation>%1 由 %2 同步，它会在项目文件写入过程中复制文件，可能造成损坏。未作任何更改；请将项目移到普通文件夹，改为同步其备份。</translation>
    </message>
    <message>
        <source>The project file is marked read-only.</source>
        <translation>项目文件标记为只读。</translation>
    </message>
    <message>
        <source>The folder of the project file is read-only.</source>
        <translation>项目文件所在的文件夹为只读。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new project.</source>
        <translation>没有文件 %1。请检查名称，或新建项目。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a project file.</source>
        <translation>%1 不是文件。请选择项目文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is a link and was not followed; name the database itself.</source>
        <translation>%1 是链接，未予跟随；请指定数据库本身。</translation>
    </message>
    <message>
        <source>%1 is no file; nothing was read.</source>
        <translation>%1 不是文件；未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 is no SQLite database; nothing was read.</source>
        <translation>%1 不是 SQLite 数据库；未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 ends within a page, so it was cut off or is being copied. Nothing was read; make its own program export it anew.</source>
        <translation>%1 在一页中间结束，可能被截断或正在复制。未读取任何内容；请用其自身的程序重新导出。</translation>
    </message>
    <message>
        <source>%1 has an unfinished change beside it (%2). Nothing was read; let its own program open and close it, then try again.</source>
        <translation>%1 旁边有未完成的更改（%2）。未读取任何内容；请用其所属程序打开并关闭一次，然后重试。</translation>
    </message>
    <message>
        <source>No private copy of %1 could be made; nothing was read.</source>
        <translation>无法创建 %1 的私有副本；未读取任何内容。</translation>
    </message>
    <message>
        <source>A private copy of %1 needs %2 bytes in %3, which has %4 free. Nothing was read; make room, or set TMPDIR to a folder that has it.</source>
        <translation>%1 的私有副本需要在 %3 中占用 %2 字节，而那里的可用空间为 %4 字节。未读取任何内容；请腾出空间，或将 TMPDIR 设为空间足够的文件夹。</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. Nothing was read; stop the program that writes it, then try again.</source>
        <translation>%1 在复制期间发生了变化。未读取任何内容；请停止写入它的程序，然后重试。</translation>
    </message>
    <message>
        <source>No private copy of %1 could be made; nothing was read. Check that it can be read and that the disk is not full.</source>
        <translation>无法创建 %1 的私有副本；未读取任何内容。请检查它是否可读，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>In %1, %2 is no ordinary table as its program makes it, but a view, or has computed columns. Nothing was read.</source>
        <translation>%1 中的 %2 不是其所属程序创建的普通表，而是视图，或含有计算列。未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 kept one step of reading busy for over 5 seconds, so reading was given up; nothing was kept.</source>
        <translation>%1 的一个读取步骤耗时超过 5 秒，因此放弃读取；未保留任何内容。</translation>
    </message>
    <message>
        <source>%1 is damaged or no SQLite database. Nothing was read; make its own program export it anew.</source>
        <translation>%1 已损坏或不是 SQLite 数据库。未读取任何内容；请用其所属程序重新导出。</translation>
    </message>
    <message>
        <source>%1 could not be read as a database of its kind; nothing was kept.</source>
        <translation>无法将 %1 作为此类数据库读取；未保留任何内容。</translation>
    </message>
    <message>
        <source>%1 is not an Assay project. Nothing was changed; import it into a project, or choose another file.</source>
        <translation>%1 不是 Assay 项目。未作任何更改；请将其导入项目，或选择其他文件。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>没有文件夹 %1。请先创建。</translation>
    </message>
    <message>
        <source>%1 is read-only, and its latest changes still stand in the file beside it (%1-wal). Nothing was changed; copy both into a folder that you may write, and open the copy.</source>
        <translation>%1 为只读，其最新更改仍在旁边的文件（%1-wal）中。未作任何更改；请将两者复制到您可以写入的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>Another program kept %1 busy for too long. What was committed is safe; try again.</source>
        <translation>另一个程序占用 %1 过久。已提交的内容是安全的；请重试。</translation>
    </message>
    <message>
        <source>the project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>The disk did not confirm that %1 was written. Check the disk, then open the project again to see whether the change is in it; nothing is half-written.</source>
        <translation>磁盘未确认 %1 已写入。请检查磁盘，然后重新打开项目，查看更改是否在其中；不会只写入一半。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing of this change was written; free some space and try again.</source>
        <translation>%1 所在的磁盘已满。此次更改完全未写入；请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Nothing of this change was written; check the disk, then open the project again.</source>
        <translation>读取或写入 %1 失败。此次更改完全未写入；请检查磁盘，然后重新打开项目。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation>无法打开 %1。请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Another program kept %1 busy for too long. Nothing of this change was written; try again.</source>
        <translation>另一个程序占用 %1 过久。此次更改完全未写入；请重试。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore the latest backup.</source>
        <translation>%1 已损坏。未作任何更改；请恢复最新的备份。</translation>
    </message>
    <message>
        <source>%1 is not a database. Nothing was changed; choose another file.</source>
        <translation>%1 不是数据库。未作任何更改；请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 can only be read. Nothing was changed; save a copy elsewhere to work on it.</source>
        <translation>%1 只能读取。未作任何更改；请在其他位置保存副本后再编辑。</translation>
    </message>
    <message>
        <source>The change contradicts what %1 already holds, so nothing of it was written.</source>
        <translation>此次更改与 %1 中已有的内容矛盾，因此完全未写入。</translation>
    </message>
    <message>
        <source>A value is larger than %1 may hold. Nothing of this change was written.</source>
        <translation>有一个值超出 %1 可容纳的大小。此次更改完全未写入。</translation>
    </message>
    <message>
        <source>The database %1 refused a step. Nothing of this change was written.</source>
        <translation>数据库 %1 拒绝了一个步骤。此次更改完全未写入。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, compiled against %2</source>
        <translation>%1，编译时使用 %2</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>区域设置</translation>
    </message>
    <message>
        <source>this SQLite has it (3.7.0 to 3.51.2); kept away: a checkpoint runs alone, under the project&apos;s lock</source>
        <translation>此 SQLite 有该缺陷（3.7.0 至 3.51.2）；已规避：检查点在项目锁保护下单独执行</translation>
    </message>
    <message>
        <source>this SQLite does not have it</source>
        <translation>此 SQLite 没有该缺陷</translation>
    </message>
    <message>
        <source>Known faults of libraries</source>
        <translation>库的已知缺陷</translation>
    </message>
    <message>
        <source>SQLite: log reset races a commit</source>
        <translation>SQLite：日志重置与提交竞争</translation>
    </message>
    <message>
        <source>What Assay can and cannot promise</source>
        <translation>Assay 能保证什么，不能保证什么</translation>
    </message>
    <message>
        <source>Ordinary use follows them and leaves an entry. Whoever runs a changed program, or writes the file with another one, does as they like; it shows, it is not prevented.</source>
        <translation>正常使用遵守角色规则并留下记录。使用改动过的程序或用其他程序写入文件的人可以为所欲为；这会显现出来，但不能阻止。</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Changed, missing, swapped or added entries and rows are named by a verification. An owner of the file who rewrites all of it consistently is found only by a checkpoint that was kept elsewhere.</source>
        <translation>被更改、缺失、调换或添加的记录和行会在验证时指出。文件所有者若前后一致地改写整个文件，只有保存在别处的检查点才能发现。</translation>
    </message>
    <message>
        <source>Older files</source>
        <translation>较旧的文件</translation>
    </message>
    <message>
        <source>Whoever has opened a project here is told when its file is older, or another, than what they saw. What happened after the last time that anybody saw or kept it can be rewritten without trace.</source>
        <translation>在此打开过项目的人，会被告知其文件比所见的更旧或不同。在最后一次有人查看或保存之后发生的事，可以不留痕迹地改写。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Nobody signs for somebody else without their key and its passphrase. That a key is somebody&apos;s is the word of the authority that certified it.</source>
        <translation>没有他人的密钥及其口令，谁也不能代其签名。密钥属于谁，以为其签发证书的机构的说法为准。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>They are what the acting computer&apos;s clock said. Entries are ordered by their number.</source>
        <translation>时间是操作所用计算机时钟的说法。记录按编号排序。</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>None: whoever can read the file can read all of it.</source>
        <translation>没有：能读取文件的人能读取全部内容。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>审计条目</translation>
    </message>
    <message>
        <source>Audit root</source>
        <translation>审计根</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The artifact cannot be read; it is kept without size and SHA-256.</source>
        <translation>无法读取该工件；予以保留，但没有大小和 SHA-256。</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>%1 runs or models have no folder of artifacts here: they logged none, or their files are elsewhere. Put the folder beside the source and import again to bring them in.</source>
        <translation>%1 个运行或模型在此处没有工件文件夹：它们未记录工件，或其文件在别处。请将该文件夹放到来源旁边并重新导入，以带入这些工件。</translation>
    </message>
    <message>
        <source>The artifacts of %1 runs or models are kept by a service (%2:) and are not read.</source>
        <translation>%1 个运行或模型的工件由某个服务（%2:）保存，未读取。</translation>
    </message>
    <message>
        <source>Event files of TensorBoard beside the tables were not read (%1). To bring them in, name one of them, or on the command line the folder with --format tensorboard.</source>
        <translation>表格旁边的 TensorBoard 事件文件未被读取（%1 个）。要导入它们，请指定其中一个文件，或在命令行中用 --format tensorboard 指定该文件夹。</translation>
    </message>
    <message>
        <source>CSV or TSV table of metrics (Lightning, Keras, Ultralytics)</source>
        <translation>CSV 或 TSV 指标表（Lightning、Keras、Ultralytics）</translation>
    </message>
    <message>
        <source>%1 is no .csv or .tsv file, and no folder with a metrics.csv or results.csv.</source>
        <translation>%1 不是 .csv 或 .tsv 文件，也不是含有 metrics.csv 或 results.csv 的文件夹。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 more rows or cells could not be read and are left out.</source>
        <translation>另有 %1 个行或单元格无法读取，已略过。</translation>
    </message>
    <message>
        <source>%1 is no table of metrics: no column is named step, epoch, iteration, run or trial.</source>
        <translation>%1 不是指标表：没有名为 step、epoch、iteration、run 或 trial 的列。</translation>
    </message>
    <message>
        <source>Column %1 has no name and is left out.</source>
        <translation>第 %1 列没有名称，已略过。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>已取消读取 %1。</translation>
    </message>
    <message>
        <source>%1, line %2: the table has more runs than can be read at once; split it.</source>
        <translation>%1，第 %2 行：表中的运行过多，无法一次读取；请拆分该表。</translation>
    </message>
    <message>
        <source>%1 has no value that can be read. %2: %3</source>
        <translation>%1 中没有可以读取的值。%2：%3</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2; the row is left out.</source>
        <translation>该行有 %1 个单元格，而表头有 %2 个；该行已略过。</translation>
    </message>
    <message>
        <source>The row names no run and is left out.</source>
        <translation>该行未注明运行，已略过。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of at most 64 bits, so the row has no step and is left out.</source>
        <translation>“%1”不是 64 位以内的整数，因此该行没有步数，已略过。</translation>
    </message>
    <message>
        <source>%1 of %2 is too large to be read as written and is left out.</source>
        <translation>%2 的值 %1 过大，无法按原样读取，已略过。</translation>
    </message>
    <message>
        <source>%1 of %2 has a comma, which may be a decimal or a grouping one; it is left out. Write numbers with a point.</source>
        <translation>%2 的值 %1 含有逗号，可能是小数点，也可能是千位分隔符；已略过。请用点作小数点。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is not a number and is left out.</source>
        <translation>%2 的值“%1”不是数，已略过。</translation>
    </message>
    <message>
        <source>Column %1 holds texts that change within a run; it is left out.</source>
        <translation>列 %1 含有在一个运行内变化的文本，已略过。</translation>
    </message>
    <message>
        <source>Column %1 names no time zone; UTC is assumed.</source>
        <translation>列 %1 未注明时区；按 UTC 处理。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like the others in its column; the row is kept without a time.</source>
        <translation>“%1”不是与该列其他值同类的时间；该行予以保留，但没有时间。</translation>
    </message>
    <message>
        <source>%1 was not read: restarts are not seen in this format (%2), so there is nothing to leave out.</source>
        <translation>未读取 %1：此格式 (%2) 看不出重新启动，因此没有可略去的内容。</translation>
    </message>
    <message>
        <source>%1 does not exist; nothing was read.</source>
        <translation>%1 不存在；未读取任何内容。</translation>
    </message>
    <message>
        <source>Nothing in %1 was recognised; nothing was read. Looked for: %2.</source>
        <translation>未能识别 %1 中的任何内容；未读取任何内容。查找的格式：%2。</translation>
    </message>
    <message>
        <source>Nothing in %1 could be read. %2: %3</source>
        <translation>%1 中没有可以读取的内容。%2：%3</translation>
    </message>
    <message>
        <source>This is a link and was not followed.</source>
        <translation>这是链接，未予跟随。</translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1 levels; the rest was not read.</source>
        <translation>文件夹嵌套超过 %1 层；其余部分未读取。</translation>
    </message>
    <message>
        <source>The table has no step column or no value column; it is left out.</source>
        <translation>该表没有步数列或值列，已略过。</translation>
    </message>
    <message>
        <source>The line has no end, so the file was cut off here; the point is left out.</source>
        <translation>该行没有结尾，说明文件在此被截断；该点已略过。</translation>
    </message>
    <message>
        <source>The row is not a step, a time and a value; its point is left out.</source>
        <translation>该行不是步数、时间和值；其点已略过。</translation>
    </message>
    <message>
        <source>%1 more rows could not be read; their points are left out.</source>
        <translation>另有 %1 行无法读取；其点已略过。</translation>
    </message>
    <message>
        <source>The plot is larger than what a project keeps of one, or of one import; its size and SHA-256 are kept.</source>
        <translation>该图超过项目对单个图或单次导入的保留上限；保留其大小和 SHA-256。</translation>
    </message>
    <message>
        <source>The metric %1 is there twice; the first value is kept.</source>
        <translation>指标 %1 出现了两次；保留第一个值。</translation>
    </message>
    <message>
        <source>%1 is a link and was not followed; name the file itself.</source>
        <translation>%1 是链接，未予跟随；请指定文件本身。</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 缺失或无法读取。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>未能将 %1 读到末尾。</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2 bytes and was not read.</source>
        <translation>%1 超过 %2 字节的上限，未读取。</translation>
    </message>
    <message>
        <source>The file does not hold names and values; no param was read from it.</source>
        <translation>文件的内容不是名称和值；未从中读取任何参数。</translation>
    </message>
    <message>
        <source>The last line has no end. If the file was cut off there, its last value may be, too.</source>
        <translation>最后一行没有结尾。如果文件在此被截断，其最后一个值也可能不完整。</translation>
    </message>
    <message>
        <source>logged models</source>
        <translation>已记录的模型</translation>
    </message>
    <message>
        <source>%1 logged models belong to no run of this store; they are left out.</source>
        <translation>%1 个已记录的模型不属于此存储库的任何运行，已略过。</translation>
    </message>
    <message>
        <source>The model version has no number of its own; it is left out.</source>
        <translation>该模型版本没有自己的编号，已略过。</translation>
    </message>
    <message>
        <source>The alias %1 does not name a version.</source>
        <translation>别名 %1 未指明版本。</translation>
    </message>
    <message>
        <source>The model has no name of its own; it is left out.</source>
        <translation>该模型没有自己的名称，已略过。</translation>
    </message>
    <message>
        <source>The file does not hold names and values.</source>
        <translation>文件的内容不是名称和值。</translation>
    </message>
    <message>
        <source>The last line has no end, so the file was cut off there; what it describes is left out.</source>
        <translation>最后一行没有结尾，说明文件在此被截断；它所描述的内容已略过。</translation>
    </message>
    <message>
        <source>%1 is no whole number that 64 bits hold; it is left unknown.</source>
        <translation>%1 不是 64 位可容纳的整数；按未知处理。</translation>
    </message>
    <message>
        <source>The run has no run_id of its own or no known status; it is left out.</source>
        <translation>该运行没有自己的 run_id，或没有已知的状态，已略过。</translation>
    </message>
    <message>
        <source>The input does not name a data set.</source>
        <translation>该输入未注明数据集。</translation>
    </message>
    <message>
        <source>The logged model has no id of its own; it is left out.</source>
        <translation>该已记录的模型没有自己的 ID，已略过。</translation>
    </message>
    <message>
        <source>Which metrics belong to which of %1 logged models is not read; their points are with the runs.</source>
        <translation>%1 个已记录的模型各自对应哪些指标未读取；其点保留在运行中。</translation>
    </message>
    <message>
        <source>The line is not &quot;timestamp value step&quot;; the point is left out.</source>
        <translation>该行不符合“timestamp value step”的形式；该点已略过。</translation>
    </message>
    <message>
        <source>%1 more lines are not &quot;timestamp value step&quot;; their points are left out.</source>
        <translation>另有 %1 行不符合“timestamp value step”的形式；其点已略过。</translation>
    </message>
    <message>
        <source>The row belongs to no logged model that was read; it is left out.</source>
        <translation>该行不属于任何已读取的已记录模型，已略过。</translation>
    </message>
    <message>
        <source>%1 is no MLflow store: it lacks the table experiments or runs. Nothing was read.</source>
        <translation>%1 不是 MLflow 存储库：缺少表 experiments 或 runs。未读取任何内容。</translation>
    </message>
    <message>
        <source>The experiment has no number of its own; it is left out.</source>
        <translation>该实验没有自己的编号，已略过。</translation>
    </message>
    <message>
        <source>The tag belongs to no experiment; it is left out.</source>
        <translation>该标签不属于任何实验，已略过。</translation>
    </message>
    <message>
        <source>runs, run_uuid %1</source>
        <translation>runs，run_uuid %1</translation>
    </message>
    <message>
        <source>The run has no id of its own, no known status or no experiment; it is left out.</source>
        <translation>该运行没有自己的 ID、已知的状态或实验，已略过。</translation>
    </message>
    <message>
        <source>%1 rows belong to no run that was read; they are left out.</source>
        <translation>%1 行不属于任何已读取的运行，已略过。</translation>
    </message>
    <message>
        <source>%1 points are not numbers or belong to no run; they are left out.</source>
        <translation>%1 个点不是数或不属于任何运行，已略过。</translation>
    </message>
    <message>
        <source>%1 inputs name a run or a data set that is not there.</source>
        <translation>%1 个输入注明的运行或数据集不存在。</translation>
    </message>
    <message>
        <source>The store has rows in %1, which are not read.</source>
        <translation>存储库的 %1 中有行，未读取。</translation>
    </message>
    <message>
        <source>The version has no number of its own or its model is not there; it is left out.</source>
        <translation>该版本没有自己的编号，或其模型不存在，已略过。</translation>
    </message>
    <message>
        <source>The tag names the model %1, which is not there; it is left out.</source>
        <translation>该标签注明的模型 %1 不存在，已略过。</translation>
    </message>
    <message>
        <source>The tag names a version of %1 that is not there; it is left out.</source>
        <translation>该标签注明的 %1 的版本不存在，已略过。</translation>
    </message>
    <message>
        <source>The alias names a version of %1 that is not there; it is left out.</source>
        <translation>该别名注明的 %1 的版本不存在，已略过。</translation>
    </message>
    <message>
        <source>%1 has this alias twice; the first is kept.</source>
        <translation>%1 的此别名出现了两次；保留第一个。</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>The row holds a value too large to be read; the row is left out.</source>
        <translation>该行含有过大而无法读取的值，已略过。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8; its bad bytes are replaced.</source>
        <translation>%1 不是 UTF-8；其中的错误字节已替换。</translation>
    </message>
    <message>
        <source>%1 is no whole number; it is left unknown.</source>
        <translation>%1 不是整数；按未知处理。</translation>
    </message>
    <message>
        <source>The name is not UTF-8; what it names was not read.</source>
        <translation>名称不是 UTF-8；未读取其所指的内容。</translation>
    </message>
    <message>
        <source>The folder has more than %1 entries; the rest was not read.</source>
        <translation>该文件夹超过 %1 个条目；其余部分未读取。</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>无法读取文件夹：%1。</translation>
    </message>
    <message>
        <source>This is no folder but a file or a link, which was not followed.</source>
        <translation>这不是文件夹，而是文件或链接，未予跟随。</translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest was not read.</source>
        <translation>文件超过 %1 个；其余部分未读取。</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>文件缺失或无法读取。</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes and was not read.</source>
        <translation>文件超过 %1 字节的上限，未读取。</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>未能将文件读到末尾。</translation>
    </message>
    <message>
        <source>Byte %1 is not UTF-8; the value is left out.</source>
        <translation>字节 %1 处不是 UTF-8；该值已略过。</translation>
    </message>
    <message>
        <source>Values over %1 bytes have more than %2 bytes together; this one is left out.</source>
        <translation>大于 %1 字节的值合计超过 %2 字节；此值已略过。</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>A name of it is longer than %1 characters; it is left out.</source>
        <translation>其中有名称超过 %1 个字符，已略过。</translation>
    </message>
    <message>
        <source>experiment %1</source>
        <translation>实验 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>The log does not say that the run ended: it is still running, or was stopped from outside. It is kept as running.</source>
        <translation>日志未说明运行已结束：它仍在运行，或被外部终止。按正在运行保留。</translation>
    </message>
    <message>
        <source>%1 logged values are neither numbers nor files and are left out.</source>
        <translation>%1 个记录值既不是数字也不是文件，已略过。</translation>
    </message>
    <message>
        <source>%1 logged files are not beside the log; they are kept without size and SHA-256.</source>
        <translation>%1 个记录的文件不在日志旁；保留它们，但没有大小和 SHA-256。</translation>
    </message>
    <message>
        <source>Its experiment is left out, and so is the run.</source>
        <translation>其实验已略过，该运行也随之略过。</translation>
    </message>
    <message>
        <source>The source holds this run twice; the first is kept.</source>
        <translation>来源中此运行出现了两次；保留第一个。</translation>
    </message>
    <message>
        <source>The parameter %1 is there twice, as “%2” and as “%3”; the first is kept.</source>
        <translation>参数 %1 出现了两次，分别为“%2”和“%3”；保留第一个。</translation>
    </message>
    <message>
        <source>The import was cancelled. The project is as it was.</source>
        <translation>导入已取消。项目保持原样。</translation>
    </message>
    <message>
        <source>%1 was not imported: parts of it could not be read (%2), the first at %3: %4 The project is as it was; import the rest by saying so.</source>
        <translation>未导入 %1：其中有部分无法读取（%2 处），第一处位于 %3：%4项目保持原样；如需导入其余部分，请明确指定。</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <translation>运行 %1，%2</translation>
    </message>
    <message>
        <source>The source names this twice in one run; the first is kept.</source>
        <translation>来源在一个运行中两次给出此项；保留第一个。</translation>
    </message>
    <message>
        <source>run %1, parameter %2</source>
        <translation>运行 %1，参数 %2</translation>
    </message>
    <message>
        <source>The source now says “%1”; the project keeps “%2”, which it read first.</source>
        <translation>来源现为“%1”；项目保留最先读取的“%2”。</translation>
    </message>
    <message>
        <source>Run %1 names an experiment that its source does not hold. Nothing was imported.</source>
        <translation>运行 %1 注明的实验不在其来源中。未导入任何内容。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人员需要姓名。</translation>
    </message>
    <message>
        <source>The project knows nobody with the id %1.</source>
        <translation>项目中没有 ID 为 %1 的人员。</translation>
    </message>
    <message>
        <source>The project knows nobody with the number %1.</source>
        <translation>项目中没有编号为 %1 的人。</translation>
    </message>
    <message>
        <source>Reach production</source>
        <translation>投产率</translation>
    </message>
    <message>
        <source>%1 of %2 · industry 13 %, projects</source>
        <translation>%2 项中 %1 项 · 行业 13%（项目）</translation>
    </message>
    <message>
        <source>none approved for %1 d · industry 13 %, projects</source>
        <translation>无获批超过 %1 天的用例 · 行业 13%（项目）</translation>
    </message>
    <message>
        <source>Insights with outcome</source>
        <translation>有成果的洞察</translation>
    </message>
    <message>
        <source>no value records yet</source>
        <translation>尚无价值记录</translation>
    </message>
    <message>
        <source>Days from first being framed to first being live (Operating), time on hold included, of the use cases that got there. The 85th percentile is the nearest rank.</source>
        <translation>已投产的用例从首次界定到首次上线（运营中）的天数，包括搁置的时间。第 85 百分位数取最近秩。</translation>
    </message>
    <message>
        <source>Oldest in stage</source>
        <translation>阶段停留最久</translation>
    </message>
    <message>
        <source>The longest time that a use case under way has been in its present state. Times before and after a return add up; live, ended and held use cases are left out.</source>
        <translation>进行中的用例处于当前状态的最长时间。退回前后的时间累计；已上线、已结束和已搁置的用例不计入。</translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation>没有进行中的用例</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>待签核</translation>
    </message>
    <message>
        <source>Use cases in validation, which wait for a model-risk auditor, and in release, which wait for a DevOps engineer, of all use cases.</source>
        <translation>在所有用例中，处于验证（等待模型风险审计员）和处于发布（等待 DevOps）的用例。</translation>
    </message>
    <message>
        <source>nobody has to sign</source>
        <translation>无需任何人签核</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改了%1</translation>
    </message>
    <message>
        <source>put it on hold in %1</source>
        <translation>在“%1”时搁置</translation>
    </message>
    <message>
        <source>stopped it in %1</source>
        <translation>在“%1”时停止</translation>
    </message>
    <message>
        <source>took it up again in %1</source>
        <translation>恢复到“%1”</translation>
    </message>
    <message>
        <source>returned it to %1</source>
        <translation>退回到“%1”</translation>
    </message>
    <message>
        <source>began a new iteration in %1</source>
        <translation>在“%1”开始新的迭代</translation>
    </message>
    <message>
        <source>approved it at gate 1</source>
        <translation>在关口 1 批准</translation>
    </message>
    <message>
        <source>took it from %1 to %2</source>
        <translation>从“%1”转到“%2”</translation>
    </message>
    <message>
        <source>proposed it</source>
        <translation>提出了用例</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1（角色：%2）</translation>
    </message>
    <message>
        <source>The audit log does not know %1. Verify the project.</source>
        <translation>审计日志中没有 %1。请校验项目。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>界定</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Develop</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>The statement is no release decision as this program writes it, to the byte.</source>
        <translation>该声明不是本程序所写的发布决定，未逐字节相符。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation>未关闭的发现</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>%1 entries, root %2</source>
        <translation>%1 个条目，根 %2</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>The project has no experiment “%1”.</source>
        <translation>项目中没有实验“%1”。</translation>
    </message>
    <message>
        <source>Several experiments are called “%1”; name the one that is meant by its uid.</source>
        <translation>有多个名为“%1”的实验；请用其 uid 指明。</translation>
    </message>
    <message>
        <source>The project has no run “%1”. List them with: assay-cli runs.</source>
        <translation>项目中没有运行“%1”。可用以下命令列出：assay-cli runs。</translation>
    </message>
    <message>
        <source>Several runs are called “%1”. Name one by its id from: assay-cli runs.</source>
        <translation>有多个运行名为“%1”。请用 ID 指定其一，ID 来自：assay-cli runs。</translation>
    </message>
    <message>
        <source>The run logged no metric “%1”.</source>
        <translation>该运行未记录指标“%1”。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实为</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Risk borne by</source>
        <translation>风险承担者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Raised by rule</source>
        <translation>由规则提出</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>法域</translation>
    </message>
    <message>
        <source>Document of</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>被取代为</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即将生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Approvals asked under it</source>
        <translation>据此申请的批准</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>, stale</source>
        <translation>，滞留</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>In its state</source>
        <translation>处于此状态</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Value expected, or why it stopped</source>
        <translation>预期价值，或停止的原因</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>85 % within</source>
        <translation>85 % 不超过</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>%1 of %2 use cases, filtered by `%3`. The figures above are of all of them.</source>
        <translation>%2 个用例中的 %1 个，筛选条件为 `%3`。上面的指标针对全部用例。</translation>
    </message>
    <message>
        <source>Flow by state</source>
        <translation>按状态的流动</translation>
    </message>
    <message>
        <source>Why use cases stopped or wait</source>
        <translation>用例停止或等待的原因</translation>
    </message>
    <message>
        <source>a value hypothesis</source>
        <translation>价值假设</translation>
    </message>
    <message>
        <source>a business owner to accept it</source>
        <translation>负责验收的业务负责人</translation>
    </message>
    <message>
        <source>ended before it was live</source>
        <translation>上线之前已结束</translation>
    </message>
    <message>
        <source>being live</source>
        <translation>上线运行</translation>
    </message>
    <message>
        <source>a value record</source>
        <translation>价值记录</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Value expected</source>
        <translation>预期价值</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>最近运行</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>In its source</source>
        <translation>在来源中</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Source&apos;s id</source>
        <translation>来源 ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>最低 %1</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1（第 %2 步）</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>The project has no run %1.</source>
        <translation>项目中没有运行 %1。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiments, not marked deleted</source>
        <translation>实验（未标记为已删除）</translation>
    </message>
    <message>
        <source>Runs, not marked deleted</source>
        <translation>运行（未标记为已删除）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Metric series</source>
        <translation>指标序列</translation>
    </message>
    <message>
        <source>Metric points</source>
        <translation>指标点</translation>
    </message>
    <message>
        <source>Points that are NaN</source>
        <translation>值为 NaN 的点</translation>
    </message>
    <message>
        <source>Points that are infinite</source>
        <translation>值为无穷大的点</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Registered models</source>
        <translation>已注册模型</translation>
    </message>
    <message>
        <source>Model versions</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Named in its source</source>
        <translation>来源中的名称</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版本数</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Use cases owned</source>
        <translation>负责的用例</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>关口</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>techniques</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>blocked by</source>
        <translation>可阻止的角色</translation>
    </message>
    <message>
        <source>days that an approval counts</source>
        <translation>批准的有效天数</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>order of the gates</source>
        <translation>关口顺序</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>关口</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入者</translation>
    </message>
    <message>
        <source>Rows created</source>
        <translation>新建的行</translation>
    </message>
    <message>
        <source>Rows added to</source>
        <translation>补充的行</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>%1, steps %2 to %3</source>
        <translation>%1，第 %2 至 %3 步</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写于</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改于</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决于</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>解决者</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回于</translation>
    </message>
    <message>
        <source>imported %1 runs and %2 metric points</source>
        <translation>导入了 %1 个运行和 %2 个指标点</translation>
    </message>
    <message>
        <source>imported a change of it</source>
        <translation>导入了对它的更改</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>导入了它</translation>
    </message>
    <message>
        <source>imported %1 more metric points</source>
        <translation>又导入了 %1 个指标点</translation>
    </message>
    <message>
        <source>imported it with %1 metric points</source>
        <translation>导入了它及 %1 个指标点</translation>
    </message>
    <message>
        <source>renamed it from “%1” to “%2”</source>
        <translation>将其从“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>tagged it %1 = %2</source>
        <translation>添加了标签 %1 = %2</translation>
    </message>
    <message>
        <source>changed its tag %1 from “%2” to “%3”</source>
        <translation>将标签 %1 从“%2”改为“%3”</translation>
    </message>
    <message>
        <source>took its tag %1 = %2 away</source>
        <translation>去掉了标签 %1 = %2</translation>
    </message>
    <message>
        <source>linked it to %1</source>
        <translation>将其关联到 %1</translation>
    </message>
    <message>
        <source>linked it to %1 instead of %2</source>
        <translation>将其改为关联到 %1（原为 %2）</translation>
    </message>
    <message>
        <source>took its link to %1 away</source>
        <translation>取消了其与 %1 的关联</translation>
    </message>
    <message>
        <source>archived it</source>
        <translation>将其归档</translation>
    </message>
    <message>
        <source>restored it</source>
        <translation>将其恢复</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>将其标为已解决</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>重新打开了它</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>撤回了它</translation>
    </message>
    <message>
        <source>asked for approval of it</source>
        <translation>为它申请了批准</translation>
    </message>
    <message>
        <source>took the request for approval back</source>
        <translation>撤回了批准申请</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>已签署：%1</translation>
    </message>
    <message>
        <source>began it</source>
        <translation>开始了它</translation>
    </message>
    <message>
        <source>changed what it consists of</source>
        <translation>更改了其组成内容</translation>
    </message>
    <message>
        <source>recorded that it runs in %1</source>
        <translation>记录了它在 %1 中运行</translation>
    </message>
    <message>
        <source>read its files again: unchanged</source>
        <translation>重新读取了其文件：未变</translation>
    </message>
    <message>
        <source>read its files again: %1 changed or gone</source>
        <translation>重新读取了其文件：%1 个已更改或不存在</translation>
    </message>
    <message>
        <source>drafted it</source>
        <translation>起草了它</translation>
    </message>
    <message>
        <source>changed the draft</source>
        <translation>更改了草稿</translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation>表态：%1</translation>
    </message>
    <message>
        <source>made it: %1</source>
        <translation>将状态设为：%1</translation>
    </message>
    <message>
        <source>raised it</source>
        <translation>提出了它</translation>
    </message>
    <message>
        <source>set off the rule %1, which raised it</source>
        <translation>触发了规则 %1，由其提出</translation>
    </message>
    <message>
        <source>took its owner away</source>
        <translation>移除了负责人</translation>
    </message>
    <message>
        <source>gave it to %1</source>
        <translation>将其交给 %1</translation>
    </message>
    <message>
        <source>offered to bear its risk</source>
        <translation>提出承担其风险</translation>
    </message>
    <message>
        <source>was the next to write after the acceptance of its risk had ended: it is open again</source>
        <translation>是风险接受期满后的下一个写入者：该发现重新打开</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>发布了它</translation>
    </message>
    <message>
        <source>replaced it by %1</source>
        <translation>已用 %1 取代</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>从“%1”转到“%2”</translation>
    </message>
    <message>
        <source>added it</source>
        <translation>添加了它</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>更改了它</translation>
    </message>
    <message>
        <source>froze an edition of it</source>
        <translation>冻结了一个版本</translation>
    </message>
    <message>
        <source>gave a role</source>
        <translation>授予了角色</translation>
    </message>
    <message>
        <source>took a role away</source>
        <translation>撤销了角色</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>value hypothesis</source>
        <translation>价值假设</translation>
    </message>
    <message>
        <source>%1 took it to %2</source>
        <translation>%1 将其转到“%2”</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 更改了：%2</translation>
    </message>
    <message>
        <source>%1 has changed since you opened it (%2). Nothing was saved; look at what is new and save again.</source>
        <translation>自您打开以来，%1 已有更改（%2）。未保存任何内容；请查看新内容，然后再次保存。</translation>
    </message>
    <message>
        <source>A finding needs a title. Nothing was saved.</source>
        <translation>发现需要标题。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 has changed since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>自您打开以来，%1 已有更改。未保存任何内容；请查看新内容，然后再次保存。</translation>
    </message>
    <message>
        <source>Nothing differs from what %1 says already.</source>
        <translation>与 %1 现有的内容没有差异。</translation>
    </message>
    <message>
        <source>That is whose %1 is already.</source>
        <translation>此人已是 %1 的负责人。</translation>
    </message>
    <message>
        <source>Somebody else mends it.</source>
        <translation>改由他人整改。</translation>
    </message>
    <message>
        <source>To bear a risk needs a reason. Nothing was saved.</source>
        <translation>承担风险需要理由。未保存任何内容。</translation>
    </message>
    <message>
        <source>A risk is accepted until a day in the future. Nothing was saved.</source>
        <translation>风险只能接受至将来的某一天。未保存任何内容。</translation>
    </message>
    <message>
        <source>nobody holds that role yet</source>
        <translation>尚无人担任该角色</translation>
    </message>
    <message>
        <source>not from %1</source>
        <translation>不能从“%1”转入</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 by a %4. Nothing was changed; ask one of them to take the step.</source>
        <translation>%1 从“%2”转到“%3”须由“%4”执行。未作任何更改；请其中一人执行此步骤。</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s to mend, so another person judges it. Nothing was changed; ask another %3.</source>
        <translation>%1 由 %2 负责整改，因此由另一人评判。未作任何更改；请找另一位%3。</translation>
    </message>
    <message>
        <source>Nobody offers to bear the risk of %1. Nothing was changed; a %2 or a %3 has to offer it, with a reason and a day on which it ends.</source>
        <translation>无人提出承担 %1 的风险。未作任何更改；须由%2或%3提出，并说明理由和截止日期。</translation>
    </message>
    <message>
        <source>%1&apos;s offer to bear the risk of %2 has ended. Nothing was changed; ask for a new one.</source>
        <translation>%1 承担 %2 风险的提议已到期。未作任何更改；请征求新的提议。</translation>
    </message>
    <message>
        <source>%1 bears the risk of %2, so another person agrees to it. Nothing was changed; ask another %3.</source>
        <translation>%1 承担 %2 的风险，因此须由另一人同意。未作任何更改；请找另一位%3。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot go to %3 from there. Nothing was changed; it can go to: %4.</source>
        <translation>%1 处于“%2”状态，不能由此转到“%3”。未作任何更改；可以转到：%4。</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 has no owner who could work on it. Nothing was changed; name one first.</source>
        <translation>%1 没有可以处理它的负责人。未作任何更改；请先指定一位。</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s to mend, and nobody else says how far that is. Nothing was changed; ask them.</source>
        <translation>%1 由 %2 负责整改，进展只能由其本人说明。未作任何更改；请询问对方。</translation>
    </message>
    <message>
        <source>%1 is closed and stays as it is. Nothing was changed; raise another.</source>
        <translation>%1 已关闭，保持原样。未作任何更改；请另提一个发现。</translation>
    </message>
    <message>
        <source>%1 was raised by a rule, so a %2 changes what it says. Nothing was changed; ask one of them.</source>
        <translation>%1 由规则提出，因此其内容须由“%2”更改。未作任何更改；请找其中一人。</translation>
    </message>
    <message>
        <source>What %1 says is changed by %2, who raised it, or a %3. Nothing was changed; ask one of them.</source>
        <translation>%1 的内容须由提出者 %2 或%3更改。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>Who mends %1 is said by its owner, a %2 or a %3. Nothing was changed; ask one of them.</source>
        <translation>%1 由谁整改，须由其负责人、%2或%3指定。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 is %2; a risk is accepted of an open finding. Nothing was changed.</source>
        <translation>%1 处于“%2”；只能接受未关闭的发现的风险。未作任何更改。</translation>
    </message>
    <message>
        <source>The risk of %1 is borne by a %2 or a %3. Nothing was changed; ask one of them.</source>
        <translation>%1 的风险由%2或%3承担。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>by a %1 (%2)</source>
        <translation>须由“%1”执行（%2）</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 by a %4 (%5). Nothing was changed; ask them to take the step.</source>
        <translation>%1 从“%2”转到“%3”须由“%4”（%5）执行。未作任何更改；请对方执行此步骤。</translation>
    </message>
    <message>
        <source>the problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>a business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>a framing that is agreed on</source>
        <translation>已达成一致的界定</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>%1 cannot be called framed: it lacks %2. Nothing was changed.</source>
        <translation>%1 不能标记为已界定：缺少%2。未作任何更改。</translation>
    </message>
    <message>
        <source>by its owners, a %1 or a %2</source>
        <translation>须由其负责人、“%1”或“%2”执行</translation>
    </message>
    <message>
        <source>The texts of %1 are changed by its owners, a %2 (%3) or a %4 (%5). Nothing was changed; ask one of them.</source>
        <translation>%1 的文字须由其负责人、“%2”（%3）或“%4”（%5）更改。未作任何更改；请联系其中一人。</translation>
    </message>
    <message>
        <source>Taking %1 to %2 needs a reason. Nothing was changed.</source>
        <translation>将 %1 转到“%2”需要理由。未作任何更改。</translation>
    </message>
    <message>
        <source>A use case needs a title.</source>
        <translation>用例需要标题。</translation>
    </message>
    <message>
        <source>The project has no use case with the id %1.</source>
        <translation>项目中没有 ID 为 %1 的用例。</translation>
    </message>
    <message>
        <source>The project has no use case %1.</source>
        <translation>项目中没有用例 %1。</translation>
    </message>
    <message>
        <source>It holds %1 points, but its row says %2.</source>
        <translation>它含有 %1 个点，但其行记录为 %2 个。</translation>
    </message>
    <message>
        <source>Points of its batch %1 are gone.</source>
        <translation>其批次 %1 的点已丢失。</translation>
    </message>
    <message>
        <source>Points of its batch %1 were changed without an entry in the log.</source>
        <translation>其批次 %1 的点被更改，而日志中没有相应条目。</translation>
    </message>
    <message>
        <source>It holds %1 points that the log does not know.</source>
        <translation>它含有 %1 个日志中没有的点。</translation>
    </message>
    <message>
        <source>Its blocks say %1 points, but its row says %2.</source>
        <translation>其数据块注明 %1 个点，而其行注明 %2 个。</translation>
    </message>
    <message>
        <source>Its row says other figures than its points.</source>
        <translation>其行中的数字与其数据点不符。</translation>
    </message>
    <message>
        <source>The log tells of it, but its row is gone.</source>
        <translation>日志中有它的记录，但它的行已丢失。</translation>
    </message>
    <message>
        <source>It is in the project, but the log does not know it.</source>
        <translation>它在项目中，但日志中没有它。</translation>
    </message>
    <message>
        <source>Its rows were changed without an entry in the log.</source>
        <translation>它的行被更改，而日志中没有相应条目。</translation>
    </message>
    <message>
        <source>The %1 %2 of the project was removed.</source>
        <translation>项目的 %1 %2 被移除。</translation>
    </message>
    <message>
        <source>The %1 %2 of the project was altered.</source>
        <translation>项目的 %1 %2 被篡改。</translation>
    </message>
    <message>
        <source>The %1 %2 was added to the project by another program.</source>
        <translation>另一个程序向项目添加了 %1 %2。</translation>
    </message>
    <message>
        <source>whether the log was shortened or replaced as a whole: compare it with a checkpoint kept elsewhere</source>
        <translation>日志是否被截短或整体替换：请与保存在别处的检查点比较</translation>
    </message>
    <message>
        <source>the bytes of artifacts outside the project</source>
        <translation>项目之外的工件的字节</translation>
    </message>
    <message>
        <source>the definitions of tables and triggers: a newer Assay made them</source>
        <translation>表和触发器的定义：由较新的 Assay 创建</translation>
    </message>
    <message>
        <source>what stands behind the altered tables (%1)</source>
        <translation>被篡改的表背后的内容（%1）</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X 轴</translation>
    </message>
    <message>
        <source>X: step</source>
        <translation>X：步数</translation>
    </message>
    <message>
        <source>X: relative time</source>
        <translation>X：相对时间</translation>
    </message>
    <message>
        <source>X: wall time</source>
        <translation>X：实际时间</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A note of several lines.
It is plain text, whatever it looks like: &lt;b&gt;not bold&lt;/b&gt;.</source>
        <translation>多行备注。
无论看起来像什么，它都是纯文本：&lt;b&gt;不是粗体&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Schema drift</source>
        <translation>模式漂移</translation>
    </message>
    <message>
        <source>Stale 46 d</source>
        <translation>滞留 46 天</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Title of a page</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>37.5 %</source>
        <translation>37.5%</translation>
    </message>
    <message>
        <source>Name of a card</source>
        <translation>卡片名称</translation>
    </message>
    <message>
        <source>Body text, 信用模型, Ελληνικά</source>
        <translation>正文，信用模型，Ελληνικά</translation>
    </message>
    <message>
        <source>Muted text</source>
        <translation>弱化文本</translation>
    </message>
    <message>
        <source>A note below something</source>
        <translation>下方的备注</translation>
    </message>
    <message>
        <source>sha256:9f3c…e1</source>
        <translation>sha256:9f3c…e1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错的内容</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>注册模型</translation>
    </message>
    <message>
        <source>Compare 4</source>
        <translation>比较 4 项</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Sign release</source>
        <translation>签署发布</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Filter runs by name</source>
        <translation>按名称筛选运行</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>With deleted runs</source>
        <translation>包含已删除的运行</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Chips and digests</source>
        <translation>标记和摘要</translation>
    </message>
    <message>
        <source>Text field</source>
        <translation>文本字段</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Icons, 16 and 24 px</source>
        <translation>图标，16 和 24 px</translation>
    </message>
    <message>
        <source>3 of 8 · industry 13 %, projects</source>
        <translation>8 项中 3 项 · 行业 13%（项目）</translation>
    </message>
    <message>
        <source>74 d</source>
        <translation>74 天</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 项待您处理</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>val_auc</source>
        <translation>val_auc</translation>
    </message>
    <message>
        <source>hollow-lark</source>
        <translation>hollow-lark</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>amber-fjord</source>
        <translation>amber-fjord</translation>
    </message>
    <message>
        <source>silent-ridge</source>
        <translation>silent-ridge</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>a name that is longer than its column would like it to be</source>
        <translation>一个比所在列的理想宽度还要长的名称</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Sample runs</source>
        <translation>示例运行</translation>
    </message>
    <message>
        <source>Ana</source>
        <translation>Ana</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>loans@v14, 450 rows</source>
        <translation>loans@v14，450 行</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Sparklines</source>
        <translation>迷你图</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>with a gap</source>
        <translation>有间断</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>model files</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>No pipeline runs yet</source>
        <translation>尚无流水线运行</translation>
    </message>
    <message>
        <source>Drop OpenLineage events, a dbt target folder or Great Expectations results here. Runs, datasets and tests appear by themselves.</source>
        <translation>将 OpenLineage 事件、dbt 目标文件夹或 Great Expectations 结果拖放到此处。运行、数据集和测试会自动出现。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>The points of val_auc cannot be read: block 3 has a wrong checksum. All other metrics are unharmed; import the run again from its source.</source>
        <translation>无法读取 val_auc 的点：块 3 的校验和错误。其他指标均未受损；请从来源重新导入该运行。</translation>
    </message>
    <message>
        <source>UC-3 goes from Validating to Releasing by a risk auditor (Ruth). Nothing was changed; ask them to take the step.</source>
        <translation>UC-3 从“验证中”转到“发布中”须由模型风险审计员（Ruth）执行。未作任何更改；请对方执行此步骤。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>This project is read only: the file belongs to somebody else.</source>
        <translation>此项目为只读：文件属于其他人。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Imported 10 runs and 257 metric points.</source>
        <translation>已导入 10 个运行和 257 个指标点。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>This is no pattern: %1</source>
        <translation>正则表达式无效：%1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>结束（UTC）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Digest of the data set</source>
        <translation>数据集摘要</translation>
    </message>
    <message>
        <source>Use of the data set</source>
        <translation>数据集用途</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1，最低值</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1，最高值</translation>
    </message>
    <message>
        <source>Best %1 %2</source>
        <translation>最佳 %1 %2</translation>
    </message>
    <message>
        <source>%1 · %2 since %3</source>
        <translation>%1 · %2，自 %3 起</translation>
    </message>
    <message>
        <source>%1 in this state; times before and after a return add up</source>
        <translation>在此状态已 %1；退回前后的时间累计</translation>
    </message>
    <message>
        <source>85 % of those done with it took up to %1</source>
        <translation>已完成此状态的用例中，85% 用时不超过 %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Technique: %1</source>
        <translation>技术：%1</translation>
    </message>
    <message>
        <source>1 edition</source>
        <translation>1 个版本</translation>
    </message>
    <message>
        <source>%1 editions</source>
        <translation>%1 个版本</translation>
    </message>
    <message>
        <source>Returned by validation: %1</source>
        <translation>被验证退回：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Staged for the demo</source>
        <translation>为演示而虚构</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>滞留 %1</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>In release · %1</source>
        <translation>发布中 · %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待您处理</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>界定</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Branch opening hours</source>
        <translation>网点营业时间</translation>
    </message>
    <message>
        <source>Ten minutes less waiting on Fridays</source>
        <translation>周五少等十分钟</translation>
    </message>
    <message>
        <source>Leo Wu</source>
        <translation>Leo Wu</translation>
    </message>
    <message>
        <source>Stale 58 d</source>
        <translation>滞留 58 天</translation>
    </message>
    <message>
        <source>Complaint routing</source>
        <translation>投诉分派</translation>
    </message>
    <message>
        <source>Text classification</source>
        <translation>文本分类</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Card fraud alerts</source>
        <translation>盗刷预警</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>梯度提升</translation>
    </message>
    <message>
        <source>Jonas</source>
        <translation>Jonas</translation>
    </message>
    <message>
        <source>The two models differ by less than their intervals.</source>
        <translation>两个模型的差别小于各自的区间。</translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation>数据科学家</translation>
    </message>
    <message>
        <source>2 h ago</source>
        <translation>2 小时前</translation>
    </message>
    <message>
        <source>2026-11-02 09:14:00 UTC</source>
        <translation>2026-11-02 09:14:00 UTC</translation>
    </message>
    <message>
        <source>Ruth</source>
        <translation>Ruth</translation>
    </message>
    <message>
        <source>Model-risk auditor</source>
        <translation>模型风险审计员</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5 分钟前</translation>
    </message>
    <message>
        <source>2026-11-02 11:09:00 UTC</source>
        <translation>2026-11-02 11:09:00 UTC</translation>
    </message>
    <message>
        <source>Then the simpler one should be released. Which one is it?</source>
        <translation>那就应当发布更简单的那个。是哪一个？</translation>
    </message>
    <message>
        <source>The project is read only, so nothing can be said here.</source>
        <translation>项目是只读的，无法在此发言。</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>用例组合</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Retired, stopped</source>
        <translation>已退役、已停止</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Make and open the demo project…</source>
        <translation>创建并打开演示项目…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Copy the address of what is shown</source>
        <translation>复制当前内容的地址</translation>
    </message>
    <message>
        <source>Pin what is shown to the side bar</source>
        <translation>将当前内容固定到侧边栏</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <source>Collapse or expand the side bar</source>
        <translation>折叠或展开侧边栏</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>切换浅色和深色</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>主题：跟随桌面</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>显示键盘快捷键</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translation>关于与诊断</translation>
    </message>
    <message>
        <source>Developer: gallery of parts</source>
        <translation>开发者：部件展示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>there is nothing to go back to</source>
        <translation>没有可后退的位置</translation>
    </message>
    <message>
        <source>there is nothing to go forward to</source>
        <translation>没有可前进的位置</translation>
    </message>
    <message>
        <source>it is not open; Space on a row opens it</source>
        <translation>检查器未打开；在行上按 Space 可打开</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>the project is read only</source>
        <translation>项目为只读</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Assay projects (*%1)</source>
        <translation>Assay 项目 (*%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Assay projects (*%1);;All files (*)</source>
        <translation>Assay 项目 (*%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>all chosen runs</source>
        <translation>所有选中的运行</translation>
    </message>
    <message>
        <source>Hugging Face trainer_state.json, or the folder of its checkpoints</source>
        <translation>Hugging Face trainer_state.json，或其检查点所在文件夹</translation>
    </message>
    <message>
        <source>%1 is no trainer_state.json, and no folder with one or with checkpoint-… folders.</source>
        <translation>%1 不是 trainer_state.json，也不是含有它或 checkpoint-… 文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Of %1 trainer states this one reaches furthest, to step %2, and was read; it holds the history of the earlier ones.</source>
        <translation>在 %1 个训练状态中，此状态最新（到第 %2 步），已读取；它包含较早状态的历史。</translation>
    </message>
    <message>
        <source>There is no list named log_history, so this is no trainer state.</source>
        <translation>没有名为 log_history 的列表，因此这不是训练状态。</translation>
    </message>
    <message>
        <source>%1 entries of log_history have no whole step; they are left out.</source>
        <translation>log_history 中有 %1 个条目没有整数步；已略去。</translation>
    </message>
    <message>
        <source>%1 values of log_history are no numbers; they are left out.</source>
        <translation>log_history 中有 %1 个值不是数字；已略去。</translation>
    </message>
    <message>
        <source>Optuna storage (SQLite file)</source>
        <translation>Optuna 存储（SQLite 文件）</translation>
    </message>
    <message>
        <source>The distribution has no list of choices.</source>
        <translation>该分布没有选项列表。</translation>
    </message>
    <message>
        <source>%1 is no index of its %2 choices.</source>
        <translation>%1 不是其 %2 个选项的索引。</translation>
    </message>
    <message>
        <source>The distribution is no JSON: %1</source>
        <translation>该分布不是 JSON：%1</translation>
    </message>
    <message>
        <source>The distribution has no name.</source>
        <translation>该分布没有名称。</translation>
    </message>
    <message>
        <source>%1 is no Optuna storage: it lacks the table studies or trials. Nothing was read.</source>
        <translation>%1 不是 Optuna 存储：缺少 studies 或 trials 表。未读取任何内容。</translation>
    </message>
    <message>
        <source>The times name no time zone; UTC is assumed.</source>
        <translation>时间未注明时区；假定为 UTC。</translation>
    </message>
    <message>
        <source>The study has no number or no name of its own; it is left out.</source>
        <translation>该研究没有自己的编号或名称；已略去。</translation>
    </message>
    <message>
        <source>The direction belongs to no study and objective; it is left out.</source>
        <translation>该方向不属于任何研究和目标；已略去。</translation>
    </message>
    <message>
        <source>The trial has no number of its own, no known state or no study; it is left out.</source>
        <translation>该试验没有自己的编号、已知状态或研究；已略去。</translation>
    </message>
    <message>
        <source>The trial&apos;s value is no number; it is left out.</source>
        <translation>该试验的值不是数字；已略去。</translation>
    </message>
    <message>
        <source>Its value is no number.</source>
        <translation>其值不是数字。</translation>
    </message>
    <message>
        <source>The param %1 is left out. %2</source>
        <translation>参数 %1 已略去。%2</translation>
    </message>
    <message>
        <source>A time of the trial cannot be read; it is left unknown.</source>
        <translation>试验的一个时间无法读取；保持未知。</translation>
    </message>
    <message>
        <source>%1 rows belong to no trial or study that was read, or hold no number; they are left out.</source>
        <translation>%1 行不属于任何已读取的试验或研究，或不含数字；已略去。</translation>
    </message>
    <message>
        <source>Sacred folder (FileStorageObserver), or one run of it</source>
        <translation>Sacred 文件夹（FileStorageObserver），或其中一次运行</translation>
    </message>
    <message>
        <source>%1 is no Sacred folder: there is no run.json in it or in a folder of it.</source>
        <translation>%1 不是 Sacred 文件夹：其中及其子文件夹中都没有 run.json。</translation>
    </message>
    <message>
        <source>The run has no status; it is left out.</source>
        <translation>该运行没有状态；已略去。</translation>
    </message>
    <message>
        <source>Of the metric %1, %2 points have no number or no whole step; they are left out.</source>
        <translation>指标 %1 中有 %2 个点没有数字或整数步；已略去。</translation>
    </message>
    <message>
        <source>Of the metric %1, %2 points have no time that can be read; they are kept without one.</source>
        <translation>指标 %1 中有 %2 个点没有可读的时间；保留但不带时间。</translation>
    </message>
    <message>
        <source>The artifact %1 is named but not in the folder.</source>
        <translation>工件 %1 被列出，但不在文件夹中。</translation>
    </message>
    <message>
        <source>%1 is no time; it is left unknown.</source>
        <translation>%1 不是时间；保持未知。</translation>
    </message>
    <message>
        <source>The file holds no object of names and values.</source>
        <translation>该文件不含由名称和值组成的对象。</translation>
    </message>
    <message>
        <source>trackio project (SQLite file)</source>
        <translation>trackio 项目（SQLite 文件）</translation>
    </message>
    <message>
        <source>%1 is no trackio project: it lacks the table metrics with run_name and metrics. Nothing was read.</source>
        <translation>%1 不是 trackio 项目：缺少含 run_name 和 metrics 的 metrics 表。未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 logged values are no numbers, such as pictures and texts, or have too long a name; they are left out.</source>
        <translation>%1 个记录的值不是数字（如图片和文本）或名称过长；已略去。</translation>
    </message>
    <message>
        <source>The row has no run or no step; its points are left out.</source>
        <translation>该行没有运行或步；其点已略去。</translation>
    </message>
    <message>
        <source>The config belongs to no run; it is left out.</source>
        <translation>该配置不属于任何运行；已略去。</translation>
    </message>
    <message>
        <source>The alert belongs to no run; it is left out.</source>
        <translation>该警报不属于任何运行；已略去。</translation>
    </message>
    <message>
        <source>The row holds no object of names and values; it is left out.</source>
        <translation>该行不含由名称和值组成的对象；已略去。</translation>
    </message>
    <message>
        <source>The row&apos;s JSON cannot be read; it is left out. %1</source>
        <translation>该行的 JSON 无法读取；已略去。%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; the row is kept without one.</source>
        <translation>“%1”不是时间；该行保留但不带时间。</translation>
    </message>
    <message>
        <source>The source&apos;s format; otherwise it is recognised.</source>
        <translation>来源的格式；否则自动识别。</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be followed while it is written; import it when it has changed.</source>
        <translation>%1（%2）无法在写入时跟踪；请在其变化后导入。</translation>
    </message>
    <message>
        <source>Records are not what their checksums say (%1, the first here); they are left out.</source>
        <translation>有记录与其校验和不符（%1 条，第一条在此处）；已略去。</translation>
    </message>
    <message>
        <source>Records are larger than the limit of %2 bytes (%1, the first here); they are left out.</source>
        <translation>有记录超过 %2 字节的上限（%1 条，第一条在此处）；已略去。</translation>
    </message>
    <message>
        <source>The length of a record is not what its checksum says, so the rest of the file was not read; what stands before is unharmed.</source>
        <translation>一条记录的长度与其校验和不符，因此文件的其余部分未被读取；之前的内容不受影响。</translation>
    </message>
    <message>
        <source>The file could not be read on from here.</source>
        <translation>文件从此处起无法继续读取。</translation>
    </message>
    <message>
        <source>Records are no events (%1, the first here); they are left out.</source>
        <translation>有记录不是事件（%1 条，第一条在此处）；已略去。</translation>
    </message>
    <message>
        <source>Values cannot be read (%1, the first here, of %2); they are left out.</source>
        <translation>有值无法读取（%1 个，第一个在此处，属于 %2）；已略去。</translation>
    </message>
    <message>
        <source>Values have no tag, or one that is too long or not UTF-8 (%1, the first here); they are left out.</source>
        <translation>有值没有标签，或标签过长或不是 UTF-8（%1 个，第一个在此处）；已略去。</translation>
    </message>
    <message>
        <source>The run has more than %2 tags; values of further ones (%1, the first here) are left out.</source>
        <translation>该运行的标签超过 %2 个；其余标签的值（%1 个，第一个在此处）已略去。</translation>
    </message>
    <message>
        <source>The run has more than %2 images and texts; further ones (%1, the first here) are left out.</source>
        <translation>该运行的图像和文本超过 %2 个；其余的（%1 个，第一个在此处）已略去。</translation>
    </message>
    <message>
        <source>Integers are too large to be kept exactly (%1, the first here, of %2); they are left out.</source>
        <translation>有整数过大而无法精确保存（%1 个，第一个在此处，属于 %2）；已略去。</translation>
    </message>
    <message>
        <source>The hyperparameters here cannot be read; they are left out.</source>
        <translation>此处的超参数无法读取；已略去。</translation>
    </message>
    <message>
        <source>The run was started again more than %2 times; what follows is read as if it went on.</source>
        <translation>该运行重新启动超过 %2 次；之后的内容按继续运行读取。</translation>
    </message>
    <message>
        <source>The file ends within a record: it is still being written, or was cut off. What stands before is read.</source>
        <translation>文件在一条记录中间结束：它仍在写入，或已被截断。之前的内容已读取。</translation>
    </message>
    <message>
        <source>Values of the kind %2 are not brought in (%1, the first here).</source>
        <translation>种类为 %2 的值不会导入（%1 个，第一个在此处）。</translation>
    </message>
    <message>
        <source>Histograms of no value are left out (%1, the first here).</source>
        <translation>没有值的直方图已略去（%1 个，第一个在此处）。</translation>
    </message>
    <message>
        <source>Images or texts are larger than what a project keeps of one, or of one import (%1, the first here); their size and SHA-256 are kept.</source>
        <translation>有图像或文本超过项目对单个或单次导入的保存上限（%1 个，第一个在此处）；保留其大小和 SHA-256。</translation>
    </message>
    <message>
        <source>The file is not the one that was read before; its run is read anew.</source>
        <translation>该文件不是之前读取的文件；其运行将重新读取。</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1，字节 %2</translation>
    </message>
    <message>
        <source>There are %1 notes more of this kind.</source>
        <translation>此类提示还有 %1 条。</translation>
    </message>
    <message>
        <source>Tables beside event files were not read (%1: metrics.csv, results.csv). They usually hold the same values; choose one of them to bring it in.</source>
        <translation>事件文件旁边的表格未被读取（%1 个：metrics.csv、results.csv）。它们通常包含相同的值；要导入请选择其中一个。</translation>
    </message>
    <message>
        <source>%1 holds no event file of TensorBoard.</source>
        <translation>%1 中没有 TensorBoard 事件文件。</translation>
    </message>
    <message>
        <source>%1: no event file holds a whole event yet; nothing was read.</source>
        <translation>%1：还没有事件文件包含完整的事件；未读取任何内容。</translation>
    </message>
    <message>
        <source>The run was started again at step %1. As TensorBoard does, its %2 points at that step or later are left out.</source>
        <translation>该运行在步骤 %1 重新启动。与 TensorBoard 一样，其在该步骤或之后的 %2 个点已略去。</translation>
    </message>
    <message>
        <source>The run was started again at step %1. Its %2 points until then are kept, and what follows is a run of its own, “%3”.</source>
        <translation>该运行在步骤 %1 重新启动。此前的 %2 个点予以保留，之后的内容作为单独的运行“%3”。</translation>
    </message>
    <message>
        <source>TensorBoard event files</source>
        <translation>TensorBoard 事件文件</translation>
    </message>
    <message>
        <source>W&amp;B log (.wandb) or folder of runs</source>
        <translation>W&amp;B 日志（.wandb）或运行文件夹</translation>
    </message>
    <message>
        <source>What begins here is no part of a record; the block is left out to its end.</source>
        <translation>此处开始的内容不是记录的一部分；该块从这里到末尾已略过。</translation>
    </message>
    <message>
        <source>The checksum of a record does not fit; the block is left out from here to its end.</source>
        <translation>记录的校验和不符；该块从这里到末尾已略过。</translation>
    </message>
    <message>
        <source>This is no W&amp;B log: it does not begin as one.</source>
        <translation>这不是 W&amp;B 日志：开头不符。</translation>
    </message>
    <message>
        <source>A record has lost its end or its beginning; it is left out.</source>
        <translation>一条记录缺少结尾或开头；已略过。</translation>
    </message>
    <message>
        <source>A record is larger than the limit of %1 bytes; it is left out.</source>
        <translation>一条记录超过 %1 字节的上限；已略过。</translation>
    </message>
    <message>
        <source>%1 blocks in a row hold no record; the rest is not read.</source>
        <translation>连续 %1 个块没有记录；其余部分不再读取。</translation>
    </message>
    <message>
        <source>The record is damaged although its checksum fits; what could be read of it is kept.</source>
        <translation>记录已损坏，尽管校验和相符；保留其中可读的部分。</translation>
    </message>
    <message>
        <source>The value of %1 is no JSON: %2</source>
        <translation>%1 的值不是 JSON：%2</translation>
    </message>
    <message>
        <source>A value of %1 is too large to be read as written and is left out.</source>
        <translation>%1 的一个值过大，无法按原样读取，已略过。</translation>
    </message>
    <message>
        <source>The file does not hold names and values; nothing was read from it.</source>
        <translation>文件不包含名称和值；未从中读取任何内容。</translation>
    </message>
    <message>
        <source>%1 is no .wandb log, and no folder of runs that holds one.</source>
        <translation>%1 不是 .wandb 日志，也不是包含日志的运行文件夹。</translation>
    </message>
    <message>
        <source>The log has become shorter or is gone; what was read of it is kept.</source>
        <translation>日志变短或已消失；已读取的部分保留。</translation>
    </message>
    <message>
        <source>The log ends within its header.</source>
        <translation>日志在其文件头中结束。</translation>
    </message>
    <message>
        <source>The log ends within a record, which is still being written or was cut off; all before it was read.</source>
        <translation>日志在一条记录中结束，该记录仍在写入或被截断；之前的内容均已读取。</translation>
    </message>
    <message>
        <source>The histogram has no finite values; it is left out.</source>
        <translation>直方图没有有限值；已略过。</translation>
    </message>
    <message>
        <source>The bins of the histogram are not as many ascending numbers as its values need; it is left out.</source>
        <translation>直方图的分箱边界不是其值所需数量的递增数字；已略过。</translation>
    </message>
    <message>
        <source>A stored histogram of %1 is damaged. Verify the project.</source>
        <translation>%1 的一个已存储直方图已损坏。请验证项目。</translation>
    </message>
    <message>
        <source>Its histograms “%1” were changed without an entry in the log.</source>
        <translation>其直方图“%1”在日志中没有条目的情况下被更改。</translation>
    </message>
    <message>
        <source>Nothing brought the stored bytes in.</source>
        <translation>所存储的字节没有来源记录。</translation>
    </message>
    <message>
        <source>The bytes of it are gone.</source>
        <translation>其字节已不存在。</translation>
    </message>
    <message>
        <source>The stored bytes are not those of their SHA-256.</source>
        <translation>已存储的字节与其 SHA-256 不符。</translation>
    </message>
    <message>
        <source>MLflow has no operator “%1”: use = or !=.</source>
        <translation>MLflow 没有运算符“%1”：请用 = 或 !=。</translation>
    </message>
    <message>
        <source>An operator is expected here: %1.</source>
        <translation>此处应为运算符：%1。</translation>
    </message>
    <message>
        <source>This is a figure: compare it by one of = != &lt; &lt;= &gt; &gt;=.</source>
        <translation>这是数值：请用 = != &lt; &lt;= &gt; &gt;= 比较。</translation>
    </message>
    <message>
        <source>This is a text: compare it by one of = != LIKE ILIKE.</source>
        <translation>这是文本：请用 = != LIKE ILIKE 比较。</translation>
    </message>
    <message>
        <source>MLflow takes IN for run_id and data sets only, and NOT IN for run_id.</source>
        <translation>MLflow 仅对 run_id 和数据集支持 IN，仅对 run_id 支持 NOT IN。</translation>
    </message>
    <message>
        <source>A number without quotes is expected here.</source>
        <translation>此处应为不带引号的数字。</translation>
    </message>
    <message>
        <source>A number of seconds is expected here.</source>
        <translation>此处应为秒数。</translation>
    </message>
    <message>
        <source>A whole number of milliseconds since 1970 is expected here.</source>
        <translation>此处应为自 1970 年起的毫秒整数。</translation>
    </message>
    <message>
        <source>A time such as &apos;2026-02-28 14:00&apos; (UTC) is expected here, or milliseconds since 1970.</source>
        <translation>此处应为 &apos;2026-02-28 14:00&apos;（UTC）这样的时间，或自 1970 年起的毫秒数。</translation>
    </message>
    <message>
        <source>NaN is neither more nor less than anything: use = or !=.</source>
        <translation>NaN 与任何值都不可比大小：请用 = 或 !=。</translation>
    </message>
    <message>
        <source>More and less compare figures: a number without quotes is expected here.</source>
        <translation>大小比较用于数值：此处应为不带引号的数字。</translation>
    </message>
    <message>
        <source>A text in quotes is expected here, such as &apos;my-value&apos;.</source>
        <translation>此处应为带引号的文本，例如 &apos;my-value&apos;。</translation>
    </message>
    <message>
        <source>A list in parentheses is expected here, such as (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>此处应为括号中的列表，例如 (&apos;a&apos;, &apos;b&apos;)。</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis “)” is expected here.</source>
        <translation>此处应为逗号或右括号“)”。</translation>
    </message>
    <message>
        <source>The project has a run with the number %1 but nowhere near as many runs, so it cannot be searched. Nothing was changed; verify the project.</source>
        <translation>项目中有编号为 %1 的运行，但运行数量远没有这么多，因此无法搜索。未作任何更改；请验证项目。</translation>
    </message>
    <message>
        <source>The query was stopped. Nothing was changed.</source>
        <translation>查询已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is a word to look for; only the table of runs does that. Compare something instead.</source>
        <translation>“%1”是要查找的词；只有运行表支持。请改用比较。</translation>
    </message>
    <message>
        <source>MLflow joins comparisons by AND alone: AND or the end is expected here.</source>
        <translation>MLflow 只用 AND 连接比较：此处应为 AND 或结尾。</translation>
    </message>
    <message>
        <source>No parenthesis is open that this one could close.</source>
        <translation>没有可由此括号闭合的左括号。</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected here.</source>
        <translation>此处应为 AND、OR 或结尾。</translation>
    </message>
    <message>
        <source>Parentheses and NOT may lie at most %1 deep.</source>
        <translation>括号与 NOT 最多嵌套 %1 层。</translation>
    </message>
    <message>
        <source>AND, OR or a closing parenthesis “)” is expected here.</source>
        <translation>此处应为 AND、OR 或右括号“)”。</translation>
    </message>
    <message>
        <source>A word or a comparison is expected here.</source>
        <translation>此处应为词或比较。</translation>
    </message>
    <message>
        <source>A run may have several data sets, so that none of them can order it.</source>
        <translation>一个运行可能有多个数据集，因此不能据此排序。</translation>
    </message>
    <message>
        <source>This key stands in the order twice.</source>
        <translation>该键在排序中出现两次。</translation>
    </message>
    <message>
        <source>ASC, DESC, a comma or the end is expected here.</source>
        <translation>此处应为 ASC、DESC、逗号或结尾。</translation>
    </message>
    <message>
        <source>at() is of a metric and a step, such as at(metrics.loss, 100).</source>
        <translation>at() 接受一个指标和一个步数，例如 at(metrics.loss, 100)。</translation>
    </message>
    <message>
        <source>A comma and a step are expected here.</source>
        <translation>此处应为逗号和步数。</translation>
    </message>
    <message>
        <source>A step, which is a whole number, is expected here.</source>
        <translation>此处应为步数（整数）。</translation>
    </message>
    <message>
        <source>A closing parenthesis “)” is expected here.</source>
        <translation>此处应为右括号“)”。</translation>
    </message>
    <message>
        <source>A comma or the end is expected here.</source>
        <translation>此处应为逗号或结尾。</translation>
    </message>
    <message>
        <source>A query has at most %1 characters; this one has more.</source>
        <translation>查询最多 %1 个字符；此查询超出。</translation>
    </message>
    <message>
        <source>The quote that starts here is not closed.</source>
        <translation>此处开始的引号没有闭合。</translation>
    </message>
    <message>
        <source>A key is expected here, such as metrics.loss, params.depth, tags.team or %1.</source>
        <translation>此处应为键，例如 metrics.loss、params.depth、tags.team 或 %1。</translation>
    </message>
    <message>
        <source>“%1.” names no kind of key. Before the dot stands one of metrics, params, tags, attributes, dataset.</source>
        <translation>“%1.”不是键的类别。点号前应为 metrics、params、tags、attributes 或 dataset。</translation>
    </message>
    <message>
        <source>A project keeps the addresses of single artifacts, not artifact_uri of a run.</source>
        <translation>项目保存单个制品的地址，而不是运行的 artifact_uri。</translation>
    </message>
    <message>
        <source>There is no attribute “%1”. Attributes are %2; other keys have metrics., params. or tags. before them.</source>
        <translation>没有属性“%1”。属性有 %2；其他键前面带 metrics.、params. 或 tags.。</translation>
    </message>
    <message>
        <source>A data set has name, digest and context, not “%1”.</source>
        <translation>数据集有 name、digest 和 context，没有“%1”。</translation>
    </message>
    <message>
        <source>A key is expected behind “%1.”.</source>
        <translation>“%1.”之后应为键。</translation>
    </message>
    <message>
        <source>The key “%1” has to stand in back-ticks or double quotes.</source>
        <translation>键“%1”须放在反引号或双引号中。</translation>
    </message>
    <message>
        <source>%1() is of a metric.</source>
        <translation>%1() 用于指标。</translation>
    </message>
    <message>
        <source>Nobody has said whether less or more of “%1” is better: use min() or max().</source>
        <translation>没有说明“%1”越小越好还是越大越好：请用 min() 或 max()。</translation>
    </message>
    <message>
        <source>Only %1 runs have it; 20 are needed.</source>
        <translation>只有 %1 个运行有此参数；需要 20 个。</translation>
    </message>
    <message>
        <source>It is the same in all runs.</source>
        <translation>它在所有运行中都相同。</translation>
    </message>
    <message>
        <source>It has nearly as many values as there are runs.</source>
        <translation>它的取值几乎与运行一样多。</translation>
    </message>
    <message>
        <source>Only %1 runs are in the best tenth; 5 are needed.</source>
        <translation>只有 %1 个运行属于最好的十分之一；需要 5 个。</translation>
    </message>
    <message>
        <source>Too few runs.</source>
        <translation>运行太少。</translation>
    </message>
    <message>
        <source>Only %1 of these runs have a value of %2; 20 are needed. With fewer, some parameter looks important by chance alone.</source>
        <translation>这些运行中只有 %1 个有 %2 的值；需要 20 个。更少时，总会有参数仅凭偶然就显得重要。</translation>
    </message>
    <message>
        <source>the first %1 of %2 fields</source>
        <translation>%2 个字段中的前 %1 个</translation>
    </message>
    <message>
        <source>the first %1 of %2 groups</source>
        <translation>%2 个组中的前 %1 个</translation>
    </message>
    <message>
        <source>%1 runs in 1 group</source>
        <translation>%1 个运行，1 个组</translation>
    </message>
    <message>
        <source>%1 runs in %2 groups</source>
        <translation>%1 个运行，%2 个组</translation>
    </message>
    <message>
        <source>the first %1 of %2 runs</source>
        <translation>%2 个运行中的前 %1 个</translation>
    </message>
    <message>
        <source>%1 without a value left out</source>
        <translation>略去 %1 个无值的</translation>
    </message>
    <message>
        <source>whiskers reach 1.5 quartile distances</source>
        <translation>须线至多延伸 1.5 倍四分位距</translation>
    </message>
    <message>
        <source>No run is chosen. Choose some in the runs table, or compare all that its filter leaves.</source>
        <translation>没有选中任何运行。请在运行表中选择一些，或比较其筛选后剩下的全部运行。</translation>
    </message>
    <message>
        <source>No run passes the filter of the runs table. Clear it, or choose another experiment.</source>
        <translation>没有运行符合运行表的筛选条件。请清除筛选，或选择另一个实验。</translation>
    </message>
    <message>
        <source>None of these runs has a value of %1. Choose another metric.</source>
        <translation>这些运行都没有 %1 的值。请选择另一个指标。</translation>
    </message>
    <message>
        <source>None of these runs has both a parameter and a value of %1.</source>
        <translation>这些运行都没有同时具备参数和 %1 的值。</translation>
    </message>
    <message>
        <source>%1 of %2 runs drawn</source>
        <translation>已绘制 %2 个运行中的 %1 个</translation>
    </message>
    <message>
        <source>1 run drawn</source>
        <translation>已绘制 1 个运行</translation>
    </message>
    <message>
        <source>%1 runs, all drawn</source>
        <translation>%1 个运行，全部已绘制</translation>
    </message>
    <message>
        <source>%1 runs with a value of %2 · the best tenth against all · PED-ANOVA and Spearman</source>
        <translation>%1 个运行有 %2 的值 · 最好的十分之一与全部相比 · PED-ANOVA 与 Spearman</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. No file was changed; choose another folder or free some space.</source>
        <translation>无法写入 %1：%2。未更改任何文件；请选择其他文件夹，或释放一些空间。</translation>
    </message>
    <message>
        <source>%1 was not written: it was cancelled. No file was changed.</source>
        <translation>未写入 %1：已取消。未更改任何文件。</translation>
    </message>
    <message>
        <source>A chart&apos;s layout has a “%1” that this version does not know.</source>
        <translation>图表布局中有此版本不认识的“%1”。</translation>
    </message>
    <message>
        <source>A block of a report cannot be read. The rest of the project is unharmed; run a verification, and restore the latest backup if it finds more.</source>
        <translation>报告的一个块无法读取。项目其余部分完好；请运行校验，如发现更多问题请恢复最近的备份。</translation>
    </message>
    <message>
        <source>A chart or a table of a report needs at least one run. Nothing was changed.</source>
        <translation>报告的图表或表格至少需要一个运行。未作任何更改。</translation>
    </message>
    <message>
        <source>A block of a report shows %1 runs at most, not %2. Nothing was changed; choose fewer.</source>
        <translation>报告的一个块最多显示 %1 个运行，而不是 %2 个。未作任何更改；请少选一些。</translation>
    </message>
    <message>
        <source>A text of a report needs words. Nothing was changed.</source>
        <translation>报告的文本不能为空。未作任何更改。</translation>
    </message>
    <message>
        <source>A text of a report holds 100,000 characters at most. Nothing was changed; split it.</source>
        <translation>报告的文本最多 100,000 个字符。未作任何更改；请拆分。</translation>
    </message>
    <message>
        <source>A chart of a report needs a metric. Nothing was changed.</source>
        <translation>报告的图表需要一个指标。未作任何更改。</translation>
    </message>
    <message>
        <source>A table of a report has 1 to 30 columns. Nothing was changed.</source>
        <translation>报告的表格有 1 到 30 列。未作任何更改。</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 个运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>what the version was made from</source>
        <translation>该版本由什么制成</translation>
    </message>
    <message>
        <source>%1 has no digest</source>
        <translation>%1 没有摘要</translation>
    </message>
    <message>
        <source>no input is named</source>
        <translation>未列出任何输入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>every input has a version and a digest</source>
        <translation>每个输入都有版本和摘要</translation>
    </message>
    <message>
        <source>A frozen edition of a report cannot be read. Nothing was changed; run a verification, and restore the latest backup if it finds more.</source>
        <translation>报告的已冻结版本无法读取。未作任何更改；请运行校验，如发现更多问题请恢复最近的备份。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>time since the run&apos;s first point</source>
        <translation>距运行首个点的时间</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>时间，UTC</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>has not logged it</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 points, none left out</source>
        <translation>%1 个点，无遗漏</translation>
    </message>
    <message>
        <source>%1 NaN</source>
        <translation>%1 个 NaN</translation>
    </message>
    <message>
        <source>%1 infinite</source>
        <translation>%1 个无穷</translation>
    </message>
    <message>
        <source>%1 not above 0</source>
        <translation>%1 个不大于 0</translation>
    </message>
    <message>
        <source>%1 without a place on the x axis</source>
        <translation>%1 个在 x 轴上无位置</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>not drawn: %1</source>
        <translation>未绘制：%1</translation>
    </message>
    <message>
        <source>smoothed; as logged underneath</source>
        <translation>已平滑；下方为原始记录</translation>
    </message>
    <message>
        <source>Digests of the points</source>
        <translation>数据点的摘要</translation>
    </message>
    <message>
        <source>Computed from the project&apos;s audit log at the time above.</source>
        <translation>按上述时间由项目的审计日志计算得出。</translation>
    </message>
    <message>
        <source>A live report: its figures change with the project. Freeze it to keep them.</source>
        <translation>实时报告：其数据随项目变化。冻结以保留数据。</translation>
    </message>
    <message>
        <source>The figures of this edition are stored in the project. Their digest, SHA-256 over the edition&apos;s content, is part of the project&apos;s audit log:</source>
        <translation>此版本的数据保存在项目中。其摘要（版本内容的 SHA-256）是项目审计日志的一部分：</translation>
    </message>
    <message>
        <source>staged for a demo</source>
        <translation>为演示而虚构</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作者 %1</translation>
    </message>
    <message>
        <source>edition %1, frozen %2 by %3</source>
        <translation>第 %1 版，由 %3 于 %2 冻结</translation>
    </message>
    <message>
        <source>live, as of %1</source>
        <translation>实时，截至 %1</translation>
    </message>
    <message>
        <source>A block of a report is of no kind that this version knows.</source>
        <translation>报告的一个块属于此版本不认识的类型。</translation>
    </message>
    <message>
        <source>The project has no report “%1”. List them with: assay-cli report list.</source>
        <translation>项目中没有报告“%1”。列出报告：assay-cli report list。</translation>
    </message>
    <message>
        <source>Several reports are called “%1”. Name one by its id from: assay-cli report list.</source>
        <translation>有多个名为“%1”的报告。请用 assay-cli report list 中的标识指定。</translation>
    </message>
    <message>
        <source>The project has no block %1 of a report.</source>
        <translation>项目中没有报告块 %1。</translation>
    </message>
    <message>
        <source>The report has no edition %1.</source>
        <translation>报告没有第 %1 版。</translation>
    </message>
    <message>
        <source>Edition %1 of the report is not what was frozen: its content does not have its digest. Nothing else was looked at; run a verification.</source>
        <translation>报告的第 %1 版与冻结时不同：其内容与摘要不符。未检查其他内容；请运行校验。</translation>
    </message>
    <message>
        <source>a %1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>by its author, %1</source>
        <translation>由其作者、%1</translation>
    </message>
    <message>
        <source>A report is written and frozen by its author, %1. Nothing was changed; ask them, or act in such a role.</source>
        <translation>报告由其作者、%1 撰写和冻结。未作任何更改；请联系他们，或以此类角色操作。</translation>
    </message>
    <message>
        <source>The project has no run %1. Nothing was changed.</source>
        <translation>项目中没有运行 %1。未作任何更改。</translation>
    </message>
    <message>
        <source>A report needs a title of at most 300 characters. Nothing was changed.</source>
        <translation>报告需要不超过 300 个字符的标题。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has a report already, “%2”, which keeps growing. Nothing was made; write on in it.</source>
        <translation>%1 已有报告“%2”，它会继续增长。未创建任何内容；请在其中继续撰写。</translation>
    </message>
    <message>
        <source>“%1” shows nothing yet. Nothing was frozen; add a text or a chart first.</source>
        <translation>“%1”尚无内容。未冻结任何内容；请先添加文本或图表。</translation>
    </message>
    <message>
        <source>An edition holds 32 MiB of figures at most. Nothing was frozen; take charts with many runs out of “%1”.</source>
        <translation>一个版本最多容纳 32 MiB 数据。未冻结任何内容；请从“%1”中去掉运行较多的图表。</translation>
    </message>
    <message>
        <source>A report has 100 blocks at most, and this one has %1. Nothing was added.</source>
        <translation>报告最多 100 个块，此报告已有 %1 个。未添加任何内容。</translation>
    </message>
    <message>
        <source>%1 has changed this block since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>自您打开以来，%1 已更改此块。未保存任何内容；请查看新内容后再次保存。</translation>
    </message>
    <message>
        <source>Nothing differs from what the block says already.</source>
        <translation>与块的现有内容没有差别。</translation>
    </message>
    <message>
        <source>The block is no more in the report. Nothing was changed.</source>
        <translation>该块已不在报告中。未作任何更改。</translation>
    </message>
    <message>
        <source>The block stands there already.</source>
        <translation>该块已在那里。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 other values</source>
        <translation>%1：其他 %2 个值</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 · %2:

%3</source>
        <translation>%1 · %2：

%3</translation>
    </message>
    <message>
        <source>Choose runs, and with the search above the charts at most %1 of them: %2 are shown. Nothing was added to the report.</source>
        <translation>请选择运行，并用图表上方的搜索最多保留 %1 个图表：现在显示 %2 个。未向报告添加任何内容。</translation>
    </message>
    <message>
        <source>The project has no note with the id %1.</source>
        <translation>项目中没有 ID 为 %1 的笔记。</translation>
    </message>
    <message>
        <source>Only %1, who wrote this note, changes it or takes it back. Nothing was changed; resolve it, or write one of your own.</source>
        <translation>只有作者 %1 可以更改或撤回这条笔记。未作任何更改；可将其标为已解决，或另写一条。</translation>
    </message>
    <message>
        <source>%1 took this note back. Nothing was changed.</source>
        <translation>%1 已撤回这条笔记。未作任何更改。</translation>
    </message>
    <message>
        <source>A note says something. Nothing was saved.</source>
        <translation>笔记不能为空。未保存任何内容。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters. Nothing was saved; shorten it.</source>
        <translation>笔记最多 %1 个字符。未保存任何内容；请缩短。</translation>
    </message>
    <message>
        <source>A note is about 1 to %1 runs. Nothing was saved.</source>
        <translation>一条笔记针对 1 至 %1 个运行。未保存任何内容。</translation>
    </message>
    <message>
        <source>Steps are of a metric. Nothing was saved.</source>
        <translation>步属于某个指标。未保存任何内容。</translation>
    </message>
    <message>
        <source>The first step of a note is not after its last. Nothing was saved.</source>
        <translation>笔记的起始步不能晚于结束步。未保存任何内容。</translation>
    </message>
    <message>
        <source>The project has no run with the id %1.</source>
        <translation>项目中没有 ID 为 %1 的运行。</translation>
    </message>
    <message>
        <source>“%1” logged no metric “%2”. Nothing was saved.</source>
        <translation>“%1”未记录指标“%2”。未保存任何内容。</translation>
    </message>
    <message>
        <source>The note has changed since you opened it. Nothing was saved; look at what it says now and save again.</source>
        <translation>打开之后笔记已有更改。未保存任何内容；请查看现在的内容后再保存。</translation>
    </message>
    <message>
        <source>The note says that already.</source>
        <translation>笔记内容已是如此。</translation>
    </message>
    <message>
        <source>%1 has resolved this note already.</source>
        <translation>%1 已将这条笔记标为已解决。</translation>
    </message>
    <message>
        <source>This note is open already.</source>
        <translation>这条笔记已是未解决状态。</translation>
    </message>
    <message>
        <source>No run is chosen. Nothing was changed.</source>
        <translation>未选择运行。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 runs are more than the %2 that one command changes. Nothing was changed.</source>
        <translation>%1 个运行超出了一次命令可更改的 %2 个。未作任何更改。</translation>
    </message>
    <message>
        <source>A tag&apos;s key is one line of 1 to %1 characters. Nothing was changed.</source>
        <translation>标签的键为一行，1 至 %1 个字符。未作任何更改。</translation>
    </message>
    <message>
        <source>The value of a tag has at most %1 characters. Nothing was changed.</source>
        <translation>标签的值最多 %1 个字符。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” stays: %2 was made by it, and what stands behind a registered model version is not put away. Nothing was changed.</source>
        <translation>“%1”须保留：%2 由它产生，已注册模型版本背后的内容不能归档。未作任何更改。</translation>
    </message>
    <message>
        <source>A run&apos;s name is one line of at most %1 characters. Nothing was changed.</source>
        <translation>运行的名称为一行，最多 %1 个字符。未作任何更改。</translation>
    </message>
    <message>
        <source>The run is called that already.</source>
        <translation>运行已是这个名称。</translation>
    </message>
    <message>
        <source>Somebody has called this run “%1” since you looked. Nothing was changed; rename it again if yours is better.</source>
        <translation>此后有人将该运行命名为“%1”。未作任何更改；若您的名称更好，请再次重命名。</translation>
    </message>
    <message>
        <source>The runs have this tag already.</source>
        <translation>这些运行已有此标签。</translation>
    </message>
    <message>
        <source>No run has the tag %1.</source>
        <translation>没有运行带有标签 %1。</translation>
    </message>
    <message>
        <source>The tags of the runs are so already.</source>
        <translation>这些运行的标签已经如此。</translation>
    </message>
    <message>
        <source>The runs are archived already.</source>
        <translation>这些运行已归档。</translation>
    </message>
    <message>
        <source>None of these runs was archived here. What its source marked deleted is restored there and brought in again.</source>
        <translation>这些运行都不是在此归档的。来源标为已删除的，请在来源中恢复后重新导入。</translation>
    </message>
    <message>
        <source>Runs are renamed, tagged, archived and restored by a %1 (%2). Nothing was changed; ask one of them.</source>
        <translation>运行由%1（%2）重命名、加标签、归档和恢复。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 版本 %2</translation>
    </message>
    <message>
        <source>as the baseline</source>
        <translation>与基线相同</translation>
    </message>
    <message>
        <source>%1 above the baseline</source>
        <translation>比基线高 %1</translation>
    </message>
    <message>
        <source>%1 below the baseline</source>
        <translation>比基线低 %1</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1，更好</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1，更差</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, difference from the baseline</source>
        <translation>%1，与基线之差</translation>
    </message>
    <message>
        <source>Row %1 is not what its kind of plot needs; the plot is left out.</source>
        <translation>第 %1 行不符合此类图的要求；该图被略去。</translation>
    </message>
    <message>
        <source>The confusion matrix has more than %1 classes; it is left out.</source>
        <translation>混淆矩阵的类别超过 %1 个；它被略去。</translation>
    </message>
    <message>
        <source>The table lacks its columns or its data; the plot is left out.</source>
        <translation>该表缺少列或数据；该图被略去。</translation>
    </message>
    <message>
        <source>The curve lacks its precision or its recall; it is left out.</source>
        <translation>该曲线缺少精确率或召回率；它被略去。</translation>
    </message>
    <message>
        <source>The file is no plot of a kind that is known here.</source>
        <translation>该文件不是此处已知类型的图。</translation>
    </message>
    <message>
        <source>A view has a “%1” that this version does not know.</source>
        <translation>视图中有此版本不认识的“%1”。</translation>
    </message>
    <message>
        <source>The project has no view “%1”. List them with: assay-cli view list.</source>
        <translation>项目中没有视图“%1”。可用 assay-cli view list 列出。</translation>
    </message>
    <message>
        <source>Several views are called “%1”. Name one by its id from: assay-cli view list.</source>
        <translation>有多个视图名为“%1”。请用 assay-cli view list 中的标识指明。</translation>
    </message>
    <message>
        <source>A view needs a name of at most 100 characters. Nothing was changed.</source>
        <translation>视图需要不超过 100 个字符的名称。未作任何更改。</translation>
    </message>
    <message>
        <source>You have a view called “%1” already. Nothing was changed; save into it, or choose another name.</source>
        <translation>您已有名为“%1”的视图。未作任何更改；请保存到其中或换一个名称。</translation>
    </message>
    <message>
        <source>The page “%1” keeps no views in this version. Nothing was changed.</source>
        <translation>此版本中页面“%1”不保存视图。未作任何更改。</translation>
    </message>
    <message>
        <source>A view is changed by its owner, %1. Nothing was changed; save it as a view of your own.</source>
        <translation>视图只能由其所有者 %1 更改。未作任何更改；可另存为自己的视图。</translation>
    </message>
    <message>
        <source>“%1” has been changed since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>“%1”在您打开之后已被更改。未保存；请查看新内容后再保存。</translation>
    </message>
    <message>
        <source>Nothing differs from what the view says already.</source>
        <translation>与视图现有内容没有差别。</translation>
    </message>
    <message>
        <source>The image is of no form that can be shown here.</source>
        <translation>该图像的格式无法在此显示。</translation>
    </message>
    <message>
        <source>The image claims %1 × %2 pixels, more than are shown here.</source>
        <translation>该图像声称有 %1 × %2 像素，超过此处的显示上限。</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>该图像已损坏，无法显示。</translation>
    </message>
    <message>
        <source>The project does not hold the bytes of %1.</source>
        <translation>项目不含 %1 的字节。</translation>
    </message>
    <message>
        <source>The project does not hold these bytes.</source>
        <translation>项目不含这些字节。</translation>
    </message>
    <message>
        <source>(%1 more bytes are not shown)</source>
        <translation>（另有 %1 字节未显示）</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 risk</source>
        <translation>风险：%1</translation>
    </message>
    <message>
        <source>an owner is changed by editing the use case</source>
        <translation>负责人须通过编辑用例来更改</translation>
    </message>
    <message>
        <source>a risk tier is changed by editing the use case</source>
        <translation>风险等级须通过编辑用例来更改</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 至 %2 · %3</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>由 %1 提议</translation>
    </message>
    <message>
        <source>Moved there by %1</source>
        <translation>由 %1 移至此处</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>a metric is named together with its split, or neither, for the one the evaluation plan agrees on</source>
        <translation>指标须与其数据划分一同给出；两者都省略时采用评估计划商定的指标</translation>
    </message>
    <message>
        <source>the agreed metric</source>
        <translation>商定的指标</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>an evaluation plan that names the metric that counts</source>
        <translation>指明关键指标的评估计划</translation>
    </message>
    <message>
        <source>%1 on %2 of %3</source>
        <translation>%3 在 %2 上的 %1</translation>
    </message>
    <message>
        <source>which of several values of %1 on %2 of %3 counts</source>
        <translation>%3 在 %2 上的多个 %1 值中以哪个为准</translation>
    </message>
    <message>
        <source>a finite value of %1 on %2 of %3</source>
        <translation>%3 在 %2 上的 %1 的有限值</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1：自 %2 起，%3</translation>
    </message>
    <message>
        <source>The saved view is of an experiment that this project does not have.</source>
        <translation>保存的视图属于此项目中没有的实验。</translation>
    </message>
    <message>
        <source>The plot has %1 MiB, and a project keeps at most %2 MiB of one. It is not drawn; its size and SHA-256 are kept.</source>
        <translation>该图有 %1 MiB，而项目对每个图最多保留 %2 MiB。不绘制它；保留其大小和 SHA-256。</translation>
    </message>
    <message>
        <source>The plot has %1 MiB, and with those before it the plots of this run would have more than %2 MiB. It is not drawn; its size and SHA-256 are kept.</source>
        <translation>该图有 %1 MiB，加上之前的图，此运行的图将超过 %2 MiB。不绘制它；保留其大小和 SHA-256。</translation>
    </message>
    <message>
        <source>%1 more plots are not drawn for the same reason; their sizes and SHA-256 are kept.</source>
        <translation>另有 %1 个图因同样原因不绘制；保留其大小和 SHA-256。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>So many charts do not fit into one PNG. Nothing was written; save them as SVG or PDF, or search for fewer metrics first.</source>
        <translation>这么多图表无法放入一个 PNG。未写入任何内容；请保存为 SVG 或 PDF，或先搜索较少的指标。</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>all that differ only in %1</source>
        <translation>仅 %1 不同的运行</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>相同的 %1</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>All that differ only in %1</source>
        <translation>仅 %1 不同的归为一组</translation>
    </message>
    <message>
        <source>By parameter</source>
        <translation>按参数</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>The project has no experiment with the id %1.</source>
        <translation>项目中没有 ID 为 %1 的实验。</translation>
    </message>
    <message>
        <source>The experiment belongs to %1 already. Nothing was changed.</source>
        <translation>该实验已属于 %1。未作更改。</translation>
    </message>
    <message>
        <source>%1 has ended: no more work belongs to it. Nothing was changed.</source>
        <translation>%1 已结束：不再有工作属于它。未作更改。</translation>
    </message>
    <message>
        <source>The experiment belongs to no use case. Nothing was changed.</source>
        <translation>该实验不属于任何用例。未作更改。</translation>
    </message>
    <message>
        <source>To which use case an experiment belongs is said by a %1 (%2) or a %3 (%4). Nothing was changed; ask one of them.</source>
        <translation>实验属于哪个用例由 %1（%2）或 %3（%4）决定。未作更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>A key of your own: the same key sent again changes nothing more.</source>
        <translation>您自定的键：再次发送同一个键不会再更改任何内容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 is written by its owners or by a %3. Nothing was saved; ask one of them.</source>
        <translation>%2 的%1由其负责人或%3编写。未保存任何内容；请询问其中一人。</translation>
    </message>
    <message>
        <source>%1 %2 is %3 already. Nothing was changed; write a new version.</source>
        <translation>%1 %2 的状态已是“%3”。未作任何更改；请编写新版本。</translation>
    </message>
    <message>
        <source>%1 %2 cannot be proposed yet, for it does not say: %3. Nothing was changed.</source>
        <translation>%1 %2 尚不能提出，因为未说明：%3。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is %2, and people say what they think of one that is proposed. Nothing was saved.</source>
        <translation>%1 的状态是“%2”，只能对已提出的内容表态。未保存任何内容。</translation>
    </message>
    <message>
        <source>You have said as a %1 what you think of %2, which people do once. Nothing was saved.</source>
        <translation>您已以%1身份对 %2 表态，每人只能表态一次。未保存任何内容。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not asked of this risk tier: %1</source>
        <translation>此风险等级不要求：%1</translation>
    </message>
    <message>
        <source>the risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>the technique</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>not asked of this technique: %1</source>
        <translation>此技术不要求：%1</translation>
    </message>
    <message>
        <source>a program that knows the check %1</source>
        <translation>能识别检查 %1 的程序</translation>
    </message>
    <message>
        <source>a policy that says what %1 is</source>
        <translation>说明 %1 的政策</translation>
    </message>
    <message>
        <source>accepted by %1: %2</source>
        <translation>由 %1 接受：%2</translation>
    </message>
    <message>
        <source>%1 (by: %2)</source>
        <translation>%1（由：%2）</translation>
    </message>
    <message>
        <source>%1, version %2, does not hold today</source>
        <translation>%1 第 %2 版今天无效</translation>
    </message>
    <message>
        <source>%1, version %2, asks for nothing</source>
        <translation>%1 第 %2 版没有任何要求</translation>
    </message>
    <message>
        <source>%1 belongs to a gate that there is not: %2</source>
        <translation>%1 属于不存在的关口：%2</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>the run&apos;s owner</source>
        <translation>运行的所有者</translation>
    </message>
    <message>
        <source>who asks for the release</source>
        <translation>发布申请人</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>an administrator never signs</source>
        <translation>管理员从不签署</translation>
    </message>
    <message>
        <source>each role is held by somebody else, so there are at least as many keys</source>
        <translation>每个角色由不同的人担任，因此密钥数不得少于角色数</translation>
    </message>
    <message>
        <source>there is no gate %1</source>
        <translation>没有关口 %1</translation>
    </message>
    <message>
        <source>a control is asked of at least one tier</source>
        <translation>控制至少适用于一个等级</translation>
    </message>
    <message>
        <source>there is no check %1</source>
        <translation>没有检查 %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is no word that is known here</source>
        <translation>此处不认识的词：%1</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>a policy has at least one gate and one control</source>
        <translation>政策至少有一个关口和一个控制</translation>
    </message>
    <message>
        <source>no control belongs to the gate %1</source>
        <translation>没有控制属于关口 %1</translation>
    </message>
    <message>
        <source>no blocking control with the check sign-offs is asked of this tier</source>
        <translation>此等级没有使用 sign-offs 检查的阻断性控制</translation>
    </message>
    <message>
        <source>This is no policy that can be used.</source>
        <translation>这不是可用的政策。</translation>
    </message>
    <message>
        <source>Published versions of %1 never change: the next one is %2, not %3. Nothing was published.</source>
        <translation>%1 已发布的版本不会更改：下一版是 %2，而不是 %3。未发布任何内容。</translation>
    </message>
    <message>
        <source>Version %1 of %2 has to name version %3, whose place it takes. Nothing was published.</source>
        <translation>%2 第 %1 版必须注明它所取代的第 %3 版。未发布任何内容。</translation>
    </message>
    <message>
        <source>Version %1 of %2 begins before the version whose place it takes. Nothing was published.</source>
        <translation>%2 第 %1 版的生效早于它所取代的版本。未发布任何内容。</translation>
    </message>
    <message>
        <source>a later word of the same person in this role takes its place</source>
        <translation>同一人以此角色作出的较晚决定取代了它</translation>
    </message>
    <message>
        <source>the approval is over</source>
        <translation>批准已过期</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>给出者：%1</translation>
    </message>
    <message>
        <source>another person uses the same key</source>
        <translation>另一人使用同一密钥</translation>
    </message>
    <message>
        <source>it is not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>it is dated ahead of now</source>
        <translation>日期在未来</translation>
    </message>
    <message>
        <source>the person or the key is not named</source>
        <translation>未注明人员或密钥</translation>
    </message>
    <message>
        <source>who the author is</source>
        <translation>作者是谁</translation>
    </message>
    <message>
        <source>who owns the run</source>
        <translation>运行属于谁</translation>
    </message>
    <message>
        <source>an approval as %1 by somebody of their own</source>
        <translation>由另一人以 %1 身份批准</translation>
    </message>
    <message>
        <source>approvals by different people: %1 of %2</source>
        <translation>不同人员的批准：%2 中的 %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>有条件批准</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>要求修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>what was verified was checked on some day</source>
        <translation>已核实的条目须有核对日期</translation>
    </message>
    <message>
        <source>it is superseded by itself, over others</source>
        <translation>它经由其他条目被自身取代</translation>
    </message>
    <message>
        <source>there is no such regulation</source>
        <translation>没有这样的法规</translation>
    </message>
    <message>
        <source>what was superseded ends on some day: effectiveTo is missing</source>
        <translation>被取代的法规须有终止日期：缺少 effectiveTo</translation>
    </message>
    <message>
        <source>These are no regulations that can be used.</source>
        <translation>这些不是可用的法规。</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>%1 Line %2, byte %3: %4. Nothing was changed.</source>
        <translation>%1 第 %2 行，第 %3 字节：%4。未作任何更改。</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>%1 is not known here; known are %2</source>
        <translation>此处不认识 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>the list is longer than %1</source>
        <translation>列表长度超过 %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters is expected</source>
        <translation>应为 1 到 %1 个字符的文本</translation>
    </message>
    <message>
        <source>a key of 1 to 64 lower-case letters, digits, dots, underscores and hyphens is expected</source>
        <translation>应为由 1 到 64 个小写字母、数字、点、下划线和连字符组成的键</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>应为 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>应为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a date such as 2026-04-17 is expected</source>
        <translation>应为类似 2026-04-17 的日期</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 出现两次</translation>
    </message>
    <message>
        <source>the digest that %1 was registered with</source>
        <translation>%1 登记时的摘要</translation>
    </message>
    <message>
        <source>what %1 holds now: read it again</source>
        <translation>%1 现在的内容：请重新读取</translation>
    </message>
    <message>
        <source>%1 is not the file that was registered</source>
        <translation>%1 不是登记时的文件</translation>
    </message>
    <message>
        <source>a newer look at %1: read it again</source>
        <translation>对 %1 更近的检查：请重新读取</translation>
    </message>
    <message>
        <source>the files of the version</source>
        <translation>该版本的文件</translation>
    </message>
    <message>
        <source>%1 of %2 unchanged</source>
        <translation>%2 个中有 %1 个未变</translation>
    </message>
    <message>
        <source>every file is as registered, read again within days: %1</source>
        <translation>每个文件都与登记时一致，并在以下天数内重新读取：%1</translation>
    </message>
    <message>
        <source>every file is as registered</source>
        <translation>每个文件都与登记时一致</translation>
    </message>
    <message>
        <source>every trivial baseline</source>
        <translation>每个平凡基线</translation>
    </message>
    <message>
        <source>%1 better than %2</source>
        <translation>%1 优于 %2</translation>
    </message>
    <message>
        <source>what %1 would reach</source>
        <translation>%1 会达到的值</translation>
    </message>
    <message>
        <source>what a trivial baseline would reach</source>
        <translation>平凡基线会达到的值</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>此版本</translation>
    </message>
    <message>
        <source>which way %1 gets better</source>
        <translation>%1 朝哪个方向更好</translation>
    </message>
    <message>
        <source>%1 is no better than %2 of %3</source>
        <translation>%1 不优于 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1，对比 %2</translation>
    </message>
    <message>
        <source>an inspection of %1</source>
        <translation>对 %1 的检查</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 为%2：%3</translation>
    </message>
    <message>
        <source>a draft becomes a candidate.</source>
        <translation>草稿才能成为候选。</translation>
    </message>
    <message>
        <source>nobody waits for a decision on it.</source>
        <translation>无人等待对它的决定。</translation>
    </message>
    <message>
        <source>This request cannot be decided: %1. Approval has to be asked for again.</source>
        <translation>无法对此申请作出决定：%1。须重新申请批准。</translation>
    </message>
    <message>
        <source>no request is open that could be withdrawn.</source>
        <translation>没有可撤回的未决申请。</translation>
    </message>
    <message>
        <source>Only %1, who asked, takes the request back.</source>
        <translation>只有提出申请的 %1 可以撤回申请。</translation>
    </message>
    <message>
        <source>%1 has no files yet.</source>
        <translation>%1 还没有文件。</translation>
    </message>
    <message>
        <source>Files are checked by people of the project in a role that they hold.</source>
        <translation>文件由项目人员以其担任的角色检查。</translation>
    </message>
    <message>
        <source>approval is asked for candidates.</source>
        <translation>只能为候选申请批准。</translation>
    </message>
    <message>
        <source>worst of %1 files: %2</source>
        <translation>%1 个文件中最差的：%2</translation>
    </message>
    <message>
        <source>reading every file without loading it says nothing worse than %1</source>
        <translation>不加载而读取每个文件，结果不差于：%1</translation>
    </message>
    <message>
        <source>a framing of the use case</source>
        <translation>用例的界定</translation>
    </message>
    <message>
        <source>acceptance by the %1</source>
        <translation>由该角色接受：%1</translation>
    </message>
    <message>
        <source>accepted by nobody</source>
        <translation>无人接受</translation>
    </message>
    <message>
        <source>the framing is accepted by: %1</source>
        <translation>界定由以下角色接受：%1</translation>
    </message>
    <message>
        <source>what identifies the version: code, parameters, data, environment and files</source>
        <translation>标识该版本的内容：代码、参数、数据、环境和文件</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>code, parameters, data, environment and files are identified</source>
        <translation>代码、参数、数据、环境和文件均已标识</translation>
    </message>
    <message>
        <source>who validated the version</source>
        <translation>谁验证了该版本</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是%2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>validated by somebody who did not make it</source>
        <translation>由未参与制作的人验证</translation>
    </message>
    <message>
        <source>either atLeast or atMost is given</source>
        <translation>atLeast 与 atMost 必须且只能给出一个</translation>
    </message>
    <message>
        <source>95 % interval excludes %1</source>
        <translation>95 % 区间不含 %1</translation>
    </message>
    <message>
        <source>at least %1 cases</source>
        <translation>至少 %1 个案例</translation>
    </message>
    <message>
        <source>a 95 % interval of the metric, or the cases it is worked out from</source>
        <translation>指标的 95 % 区间，或用于计算它的案例数</translation>
    </message>
    <message>
        <source>the interval does not exclude %1</source>
        <translation>区间未排除 %1</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 低于 %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 高于 %2</translation>
    </message>
    <message>
        <source>how many cases the metric was measured on</source>
        <translation>指标在多少个案例上测得</translation>
    </message>
    <message>
        <source>measured on %1 cases only</source>
        <translation>仅在 %1 个案例上测得</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>monitors are active for: %1</source>
        <translation>以下监控处于活动状态：%1</translation>
    </message>
    <message>
        <source>how many rows %1 and %2 share, by the hashes of their rows</source>
        <translation>按行哈希，%1 与 %2 有多少行相同</translation>
    </message>
    <message>
        <source>rows in both: %1</source>
        <translation>两者共有的行：%1</translation>
    </message>
    <message>
        <source>%1 and %2 share rows</source>
        <translation>%1 与 %2 有相同的行</translation>
    </message>
    <message>
        <source>two different splits are compared</source>
        <translation>须比较两个不同的划分</translation>
    </message>
    <message>
        <source>no row of %1 is in %2</source>
        <translation>%1 的任何行都不在 %2 中</translation>
    </message>
    <message>
        <source>%1 no worse than that of the version in use</source>
        <translation>%1 不差于在用版本</translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1，容差 %2</translation>
    </message>
    <message>
        <source>%1 against %2 of %3</source>
        <translation>%1，对比 %3 的 %2</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>which version is in use, or that there is none</source>
        <translation>哪个版本在用，或没有在用版本</translation>
    </message>
    <message>
        <source>the first version: there is none to compare with</source>
        <translation>首个版本：没有可比较的版本</translation>
    </message>
    <message>
        <source>the findings on this version, or that there are none</source>
        <translation>此版本的审计发现，或没有发现</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>未关闭：%1</translation>
    </message>
    <message>
        <source>no finding open that is %1 or worse</source>
        <translation>没有达到或高于该严重程度的未关闭发现：%1</translation>
    </message>
    <message>
        <source>open findings that are %1 or worse: at most %2</source>
        <translation>达到或高于%1的未关闭发现：最多 %2</translation>
    </message>
    <message>
        <source>an answer by somebody who did not make it: %1 is %2</source>
        <translation>须由未参与制作的人回答：%1 是%2</translation>
    </message>
    <message>
        <source>the role that answers</source>
        <translation>负责回答的角色</translation>
    </message>
    <message>
        <source>an answer by the %1</source>
        <translation>由该角色回答：%1</translation>
    </message>
    <message>
        <source>%1 answers no</source>
        <translation>%1 回答“否”</translation>
    </message>
    <message>
        <source>the reason why it does not apply</source>
        <translation>不适用的理由</translation>
    </message>
    <message>
        <source>evidence with its digest</source>
        <translation>带摘要的证据</translation>
    </message>
    <message>
        <source>an evaluation plan that is fixed</source>
        <translation>已确定的评估计划</translation>
    </message>
    <message>
        <source>fixed %1</source>
        <translation>确定于 %1</translation>
    </message>
    <message>
        <source>, first result %1</source>
        <translation>，首个结果 %1</translation>
    </message>
    <message>
        <source>the plan was fixed after results were known</source>
        <translation>计划是在得知结果之后确定的</translation>
    </message>
    <message>
        <source>the evaluation plan is older than the first result</source>
        <translation>评估计划早于首个结果</translation>
    </message>
    <message>
        <source>the risk tier, which says who has to sign</source>
        <translation>决定由谁签署的风险等级</translation>
    </message>
    <message>
        <source>the sign-offs on this version, or that there are none</source>
        <translation>此版本的签署，或没有签署</translation>
    </message>
    <message>
        <source>%1 of %2 approve</source>
        <translation>%2 人中有 %1 人批准</translation>
    </message>
    <message>
        <source>the people whom the risk tier asks for approve, none of whom made it</source>
        <translation>风险等级要求的人员均已批准，且无人参与制作</translation>
    </message>
    <message>
        <source>which skills the version needs and who has them</source>
        <translation>该版本需要哪些技能以及谁具备</translation>
    </message>
    <message>
        <source>too few people have %1</source>
        <translation>具备 %1 的人太少</translation>
    </message>
    <message>
        <source>no skill in particular is needed</source>
        <translation>不需要特定技能</translation>
    </message>
    <message>
        <source>people who have each skill that is needed: at least %1</source>
        <translation>具备每项所需技能的人数：至少 %1</translation>
    </message>
    <message>
        <source>which data the version was trained and tested on</source>
        <translation>该版本用哪些数据训练和测试</translation>
    </message>
    <message>
        <source>the data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3 %4</source>
        <translation>%1：%3 %4 的 %2 行</translation>
    </message>
    <message>
        <source>a digest of %1 %2</source>
        <translation>%1 %2 的摘要</translation>
    </message>
    <message>
        <source>dataset, version and digest of %1</source>
        <translation>%1 的数据集、版本和摘要</translation>
    </message>
    <message>
        <source>%1 tests: none failed, coverage ≥ %2 %</source>
        <translation>%1 测试：无失败，覆盖率 ≥ %2 %</translation>
    </message>
    <message>
        <source>%1 tests: none failed</source>
        <translation>%1 测试：无失败</translation>
    </message>
    <message>
        <source>a report of %1 tests that were run</source>
        <translation>已运行的 %1 测试的报告</translation>
    </message>
    <message>
        <source>passed: %1, failed: %2</source>
        <translation>通过：%1，失败：%2</translation>
    </message>
    <message>
        <source>, coverage %1 %</source>
        <translation>，覆盖率 %1 %</translation>
    </message>
    <message>
        <source>tests failed: %1</source>
        <translation>失败的测试：%1</translation>
    </message>
    <message>
        <source>no test passed</source>
        <translation>没有测试通过</translation>
    </message>
    <message>
        <source>the coverage of the tests</source>
        <translation>测试覆盖率</translation>
    </message>
    <message>
        <source>the coverage is too low</source>
        <translation>覆盖率过低</translation>
    </message>
    <message>
        <source>This is no X.509 certificate. Give one in PEM, as openssl x509 writes it.</source>
        <translation>这不是 X.509 证书。请提供 PEM 格式的证书，即 openssl x509 写出的形式。</translation>
    </message>
    <message>
        <source>No certificate was made: %1.</source>
        <translation>没有签发证书：%1。</translation>
    </message>
    <message>
        <source>No certificate was made, because the cryptographic library refused the work; the log says why.</source>
        <translation>没有签发证书，因为密码库拒绝执行；原因见日志。</translation>
    </message>
    <message>
        <source>its name needs 1 to %1 characters</source>
        <translation>名称须有 1 到 %1 个字符</translation>
    </message>
    <message>
        <source>its validity has to begin before it ends</source>
        <translation>有效期的开始必须早于结束</translation>
    </message>
    <message>
        <source>an e-mail address or URI needs 1 to %1 ASCII characters without blanks</source>
        <translation>电子邮件地址或 URI 须为 1 到 %1 个不含空格的 ASCII 字符</translation>
    </message>
    <message>
        <source>an authority&apos;s key has to be of ECDSA P-256</source>
        <translation>证书颁发机构的密钥必须是 ECDSA P-256</translation>
    </message>
    <message>
        <source>The certificate %1 is not that of this key. Choose the key that belongs to it.</source>
        <translation>证书 %1 与此密钥不符。请选择属于它的密钥。</translation>
    </message>
    <message>
        <source>The certificate %1 is not an authority&apos;s, so it can certify nobody.</source>
        <translation>证书 %1 不是颁发机构的证书，因此不能为任何人签发证书。</translation>
    </message>
    <message>
        <source>its validity has to lie within that of the authority, %1 to %2</source>
        <translation>有效期必须在颁发机构的有效期之内，即 %1 到 %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not believed: %2.</source>
        <translation>不信任 %1 的证书：%2。</translation>
    </message>
    <message>
        <source>none of the trusted authorities stands behind it</source>
        <translation>没有受信任的机构为其担保</translation>
    </message>
    <message>
        <source>it or its authority&apos;s was not valid yet on %1</source>
        <translation>该证书或其颁发机构的证书在 %1 尚未生效</translation>
    </message>
    <message>
        <source>it or its authority&apos;s was not valid any more on %1</source>
        <translation>该证书或其颁发机构的证书在 %1 已经过期</translation>
    </message>
    <message>
        <source>it was altered after it was issued</source>
        <translation>签发之后被改动过</translation>
    </message>
    <message>
        <source>who issued it is no authority</source>
        <translation>签发者不是证书颁发机构</translation>
    </message>
    <message>
        <source>the cryptographic library says “%1”</source>
        <translation>密码库报告“%1”</translation>
    </message>
    <message>
        <source>No certificate can be checked; the log says why.</source>
        <translation>无法检查证书；原因见日志。</translation>
    </message>
    <message>
        <source>its key may not be used to sign this</source>
        <translation>其密钥不得用于签署此内容</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is a plain file of yours.</source>
        <translation>无法读取文件 %1：%2。请检查它是否为您自己的普通文件。</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others than you may read or change it. Take that away with chmod 600, and think about whether its secret is one still.</source>
        <translation>文件 %1 未被使用，因为除您之外还有人可以读取或修改它。请用 chmod 600 取消这些权限，并考虑其中的秘密是否仍然可靠。</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 bytes that such a file may have.</source>
        <translation>文件 %1 超过了此类文件允许的 %2 字节。</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it was left as it is. Choose another name.</source>
        <translation>文件 %1 已经存在，未作改动。请选择其他名称。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing was changed; choose another folder or free some space.</source>
        <translation>无法写入文件 %1：%2。没有任何改动；请选择其他文件夹或释放一些空间。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>This is no public key that Assay knows. Give one of ECDSA on P-256, P-384 or P-521, or of Ed25519, in the form that openssl pkey -pubout writes.</source>
        <translation>这不是 Assay 认识的公钥。请提供 P-256、P-384 或 P-521 上的 ECDSA 公钥或 Ed25519 公钥，格式与 openssl pkey -pubout 写出的相同。</translation>
    </message>
    <message>
        <source>This is no signing key that Assay reads. It reads an encrypted private key (PKCS#8) of ECDSA P-256 or Ed25519 in PEM, as openssl pkcs8 -topk8 -v2 aes-256-cbc writes it.</source>
        <translation>这不是 Assay 能读取的签名密钥。它读取 PEM 格式、加密的 ECDSA P-256 或 Ed25519 私钥 (PKCS#8)，即 openssl pkcs8 -topk8 -v2 aes-256-cbc 写出的形式。</translation>
    </message>
    <message>
        <source>The cryptographic library refused the work. Nothing was signed or written; the log says why.</source>
        <translation>密码库拒绝执行。没有签署或写入任何内容；原因见日志。</translation>
    </message>
    <message>
        <source>A signing key needs a passphrase of 1 to %1 bytes; nothing was written.</source>
        <translation>签名密钥需要 1 到 %1 字节的口令；没有写入任何内容。</translation>
    </message>
    <message>
        <source>This private key is not encrypted as PKCS#8. Encrypt it with openssl pkcs8 -topk8 -v2 aes-256-cbc, and delete the file that anybody can use.</source>
        <translation>此私钥未按 PKCS#8 加密。请用 openssl pkcs8 -topk8 -v2 aes-256-cbc 加密，并删除任何人都能使用的那个文件。</translation>
    </message>
    <message>
        <source>This signing key asks for %1 rounds of PBKDF2; Assay reads keys of 1 to %2.</source>
        <translation>此签名密钥要求 %1 轮 PBKDF2；Assay 只读取 1 到 %2 轮的密钥。</translation>
    </message>
    <message>
        <source>The passphrase does not open this signing key. Type it again; if it is right, the key&apos;s file is damaged: take its copy.</source>
        <translation>该口令无法打开此签名密钥。请重新输入；如果口令无误，则密钥文件已损坏：请使用其副本。</translation>
    </message>
    <message>
        <source>The time stamp is not believed: %1.</source>
        <translation>不信任该时间戳：%1。</translation>
    </message>
    <message>
        <source>This is no answer of a time-stamping authority (RFC 3161).</source>
        <translation>这不是时间戳机构 (RFC 3161) 的应答。</translation>
    </message>
    <message>
        <source>the authority gave no stamp</source>
        <translation>该机构没有给出时间戳</translation>
    </message>
    <message>
        <source>the cryptographic library refused the work</source>
        <translation>密码库拒绝执行</translation>
    </message>
    <message>
        <source>it is of other bytes or answers another request, it was altered, or none of the trusted authorities stands behind it</source>
        <translation>它针对的是其他字节或应答的是另一个请求，或被改动过，或没有受信任的机构为其担保</translation>
    </message>
    <message>
        <source>No time stamp can be asked for; the log says why.</source>
        <translation>无法请求时间戳；原因见日志。</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log: %1.</source>
        <translation>这不是日志的检查点：%1。</translation>
    </message>
    <message>
        <source>its origin and each further line have to be one line that is not empty</source>
        <translation>其来源和后续每一行都必须是一行非空文本</translation>
    </message>
    <message>
        <source>it has to be UTF-8 text whose last line ends with a line feed</source>
        <translation>它必须是 UTF-8 文本，且最后一行以换行符结尾</translation>
    </message>
    <message>
        <source>it needs an origin, a size and a root, each in its line</source>
        <translation>它需要来源、大小和根，各占一行</translation>
    </message>
    <message>
        <source>its size has to be a decimal number without leading zeros</source>
        <translation>其大小必须是没有前导零的十进制数</translation>
    </message>
    <message>
        <source>its root has to be 32 bytes in base64</source>
        <translation>其根必须是 base64 编码的 32 字节</translation>
    </message>
    <message>
        <source>it is not written in the usual form</source>
        <translation>它不是以通常的形式书写的</translation>
    </message>
    <message>
        <source>This is no signed envelope (DSSE): %1.</source>
        <translation>这不是已签名的信封 (DSSE)：%1。</translation>
    </message>
    <message>
        <source>its member “%1” has to be a text in base64</source>
        <translation>其成员“%1”必须是 base64 文本</translation>
    </message>
    <message>
        <source>each signature has to be an object</source>
        <translation>每个签名都必须是对象</translation>
    </message>
    <message>
        <source>the member “keyid” has to be a text</source>
        <translation>成员“keyid”必须是文本</translation>
    </message>
    <message>
        <source>its member “payloadType” has to be a text that is not empty</source>
        <translation>其成员“payloadType”必须是非空文本</translation>
    </message>
    <message>
        <source>it needs 1 to %1 signatures</source>
        <translation>它需要 1 到 %1 个签名</translation>
    </message>
    <message>
        <source>The envelope is not signed as demanded: trusted keys that signed it: %1, demanded: %2.</source>
        <translation>信封未按要求签名：已签名的受信任密钥数：%1，要求：%2。</translation>
    </message>
    <message>
        <source>The envelope is signed, but holds “%1”, which is not what is looked for here.</source>
        <translation>信封已签名，但内容是“%1”，并非此处所需。</translation>
    </message>
    <message>
        <source>The model was not hashed, because of %1: %2.</source>
        <translation>未计算模型的摘要，原因在于 %1：%2。</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>它是链接</translation>
    </message>
    <message>
        <source>it is a link to a folder</source>
        <translation>它是指向文件夹的链接</translation>
    </message>
    <message>
        <source>The package is not read, because of %1: %2.</source>
        <translation>未读取包，原因在于 %1：%2。</translation>
    </message>
    <message>
        <source>The package at %1 cannot be read: %2.</source>
        <translation>无法读取 %1 处的包：%2。</translation>
    </message>
    <message>
        <source>There is no release package at %1.</source>
        <translation>%1 处没有发布包。</translation>
    </message>
    <message>
        <source>its name is none of a file in a package</source>
        <translation>其名称不是包中文件的名称</translation>
    </message>
    <message>
        <source>there are more than %1 files</source>
        <translation>文件超过 %1 个</translation>
    </message>
    <message>
        <source>there are two of that name</source>
        <translation>有两个同名项</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>它既不是文件也不是文件夹</translation>
    </message>
    <message>
        <source>The package has no file %1.</source>
        <translation>包中没有文件 %1。</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>The file %1 is damaged in the archive.</source>
        <translation>压缩包中的文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>The file %1 of the package is too large.</source>
        <translation>包中的文件 %1 过大。</translation>
    </message>
    <message>
        <source>its name is no UTF-8</source>
        <translation>其名称不是 UTF-8</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>其中的文件超过 %1 个</translation>
    </message>
    <message>
        <source>the model has more than %1 files or shards</source>
        <translation>模型的文件或分片超过 %1 个</translation>
    </message>
    <message>
        <source>Hashing the model was stopped.</source>
        <translation>已停止计算模型的摘要。</translation>
    </message>
    <message>
        <source>There is no model at %1.</source>
        <translation>%1 处没有模型。</translation>
    </message>
    <message>
        <source>A shard has to have at least one byte.</source>
        <translation>分片至少须有一个字节。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已改动：%1</translation>
    </message>
    <message>
        <source>not of the package: %1</source>
        <translation>不属于该包：%1</translation>
    </message>
    <message>
        <source>Documents: as the signed values make them</source>
        <translation>文档：与已签名的值所生成的一致</translation>
    </message>
    <message>
        <source>Files of the model and the evidence: as the dossier says</source>
        <translation>模型和证据的文件：与档案所述一致</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>%1 is no file of evidence</source>
        <translation>%1 不是证据文件</translation>
    </message>
    <message>
        <source>it is a signature over another model</source>
        <translation>这是对另一个模型的签名</translation>
    </message>
    <message>
        <source>model.sig: over the files that were decided on</source>
        <translation>model.sig：针对作出决定时的文件</translation>
    </message>
    <message>
        <source>it is not of the package</source>
        <translation>不属于该包</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>model.sig: whose key it is</source>
        <translation>model.sig：属于谁的密钥</translation>
    </message>
    <message>
        <source>Keys: of those who signed something</source>
        <translation>密钥：属于有所签署的人</translation>
    </message>
    <message>
        <source>signed nothing: %1</source>
        <translation>未签署任何内容：%1</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>模型的文件</translation>
    </message>
    <message>
        <source>they are not in the package; compare those that you use with dossier.json</source>
        <translation>它们不在包中；请将所用的文件与 dossier.json 比对</translation>
    </message>
    <message>
        <source>nobody has signed them</source>
        <translation>无人签署</translation>
    </message>
    <message>
        <source>Decisions since then, such as a revocation, and keys revoked since</source>
        <translation>此后的决定（例如撤销）以及此后被撤销的密钥</translation>
    </message>
    <message>
        <source>no package can tell; ask the project, as assay-cli gate does</source>
        <translation>任何包都无法说明；请询问项目，如 assay-cli gate 所做</translation>
    </message>
    <message>
        <source>Files: as SHA256SUMS lists them</source>
        <translation>文件：与 SHA256SUMS 所列一致</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>not signed: %1</source>
        <translation>未签名：%1</translation>
    </message>
    <message>
        <source>The model&apos;s files are not those that were signed (%1). Do not use it before you know why.</source>
        <translation>模型的文件与签名时不同 (%1)。在弄清原因之前请勿使用。</translation>
    </message>
    <message>
        <source>The model has no files, so there is nothing to sign.</source>
        <translation>模型没有文件，因此没有可签名的内容。</translation>
    </message>
    <message>
        <source>Models are signed with a key of ECDSA P-256, because verifiers of OpenSSF model signing refuse Ed25519.</source>
        <translation>模型须用 ECDSA P-256 密钥签名，因为 OpenSSF 模型签名的验证程序拒绝 Ed25519。</translation>
    </message>
    <message>
        <source>This is no statement about a model (OpenSSF model signing 1.0): %1.</source>
        <translation>这不是关于模型的声明 (OpenSSF 模型签名 1.0)：%1。</translation>
    </message>
    <message>
        <source>it has to say how its files were hashed, with SHA-256</source>
        <translation>它必须说明文件摘要的计算方式，且须使用 SHA-256</translation>
    </message>
    <message>
        <source>its method has to be files, or shards of a whole number of bytes</source>
        <translation>其方法必须是 files，或字节数为整数的 shards</translation>
    </message>
    <message>
        <source>it has to list its files</source>
        <translation>它必须列出其文件</translation>
    </message>
    <message>
        <source>each file needs a name and a digest by %1</source>
        <translation>每个文件都需要名称和按 %1 计算的摘要</translation>
    </message>
    <message>
        <source>it lists “%1” twice</source>
        <translation>它两次列出“%1”</translation>
    </message>
    <message>
        <source>it has to be of type %1, about one subject</source>
        <translation>它必须属于类型 %1，且只涉及一个对象</translation>
    </message>
    <message>
        <source>the digests of its files do not make up that of its subject</source>
        <translation>其文件的摘要合起来与其对象的摘要不符</translation>
    </message>
    <message>
        <source>This is no signed note: %1.</source>
        <translation>这不是已签名的笔记：%1。</translation>
    </message>
    <message>
        <source>This is no key for signed notes: %1.</source>
        <translation>这不是用于签名笔记的密钥：%1。</translation>
    </message>
    <message>
        <source>it is of a kind that Assay does not know</source>
        <translation>Assay 不认识其种类</translation>
    </message>
    <message>
        <source>each line below its text has to be a dash, a name and a signature in base64</source>
        <translation>正文下方每一行都必须是破折号、名称和 base64 签名</translation>
    </message>
    <message>
        <source>its name must not be empty or hold blanks, plus signs or control characters</source>
        <translation>其名称不得为空，也不得含有空格、加号或控制字符</translation>
    </message>
    <message>
        <source>it has to be of Ed25519 or ECDSA P-256</source>
        <translation>它必须是 Ed25519 或 ECDSA P-256</translation>
    </message>
    <message>
        <source>it has to be a name, a number and a key with plus signs between them</source>
        <translation>它必须由名称、编号和密钥组成，中间以加号分隔</translation>
    </message>
    <message>
        <source>its last part has to be in base64</source>
        <translation>其最后一部分必须是 base64</translation>
    </message>
    <message>
        <source>its number is not that of the name and the key</source>
        <translation>其编号与名称和密钥不符</translation>
    </message>
    <message>
        <source>its text has to end with a line feed and to hold no other control characters</source>
        <translation>其正文必须以换行符结尾，且不含其他控制字符</translation>
    </message>
    <message>
        <source>it has to be text with an empty line before its signatures, of at most %1 bytes</source>
        <translation>它必须是签名前有空行的文本，最多 %1 字节</translation>
    </message>
    <message>
        <source>The note is refused, because the signature of %1 under it does not hold: its text or its signature was altered.</source>
        <translation>笔记被拒绝，因为其下 %1 的签名无效：正文或签名被改动过。</translation>
    </message>
    <message>
        <source>The note is not believed, because no known key has signed it.</source>
        <translation>不信任该笔记，因为没有已知密钥为其签名。</translation>
    </message>
    <message>
        <source>This is no signature bundle (Sigstore 0.3): %1.</source>
        <translation>这不是签名包 (Sigstore 0.3)：%1。</translation>
    </message>
    <message>
        <source>its member “%1” has to be an object</source>
        <translation>其成员“%1”必须是对象</translation>
    </message>
    <message>
        <source>“%1” may not have a member “%2”</source>
        <translation>“%1”不得有成员“%2”</translation>
    </message>
    <message>
        <source>its chain needs 1 to %1 certificates</source>
        <translation>其证书链需要 1 到 %1 个证书</translation>
    </message>
    <message>
        <source>it may have %1 time stamps at most</source>
        <translation>它最多可有 %1 个时间戳</translation>
    </message>
    <message>
        <source>the hint at its key has to be a text</source>
        <translation>其密钥提示必须是文本</translation>
    </message>
    <message>
        <source>it needs either a key, a certificate or a chain of certificates</source>
        <translation>它需要密钥、证书或证书链三者之一</translation>
    </message>
    <message>
        <source>it relies on a transparency log, which Assay does not check</source>
        <translation>它依赖透明日志，而 Assay 不检查透明日志</translation>
    </message>
    <message>
        <source>The signature has no time stamp, so it is not known whether it was made in time.</source>
        <translation>签名没有时间戳，因此无法得知它是否及时作出。</translation>
    </message>
    <message>
        <source>its “mediaType” has to be %1</source>
        <translation>其“mediaType”必须是 %1</translation>
    </message>
    <message>
        <source>it holds no signed envelope</source>
        <translation>其中没有已签名的信封</translation>
    </message>
    <message>
        <source>it has to have one signature</source>
        <translation>它必须恰好有一个签名</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>其中没有证书</translation>
    </message>
    <message>
        <source>This is no statement (in-toto, version 1): %1.</source>
        <translation>这不是声明 (in-toto 第 1 版)：%1。</translation>
    </message>
    <message>
        <source>each subject needs a digest</source>
        <translation>每个对象都需要摘要</translation>
    </message>
    <message>
        <source>the name of a subject has to be a text</source>
        <translation>对象的名称必须是文本</translation>
    </message>
    <message>
        <source>the digest “%1” of the subject “%2” is none</source>
        <translation>对象“%2”的摘要“%1”无效</translation>
    </message>
    <message>
        <source>its “_type” has to be %1</source>
        <translation>其“_type”必须是 %1</translation>
    </message>
    <message>
        <source>it needs 1 to %1 subjects</source>
        <translation>它需要 1 到 %1 个对象</translation>
    </message>
    <message>
        <source>its predicate has to be an object</source>
        <translation>其谓词必须是对象</translation>
    </message>
    <message>
        <source>its “predicateType” has to be a text that is not empty</source>
        <translation>其“predicateType”必须是非空文本</translation>
    </message>
    <message>
        <source>The time-stamping authority at %1 gave no stamp: %2. Nothing was changed; try again later, or check its address.</source>
        <translation>%1 上的时间戳机构没有给出时间戳：%2。没有任何改动；请稍后再试，或检查其地址。</translation>
    </message>
    <message>
        <source>“%1” is no address of a time-stamping authority; it begins with http:// or https://.</source>
        <translation>“%1”不是时间戳机构的地址；地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>它没有及时应答</translation>
    </message>
    <message>
        <source>it answered with the status %1</source>
        <translation>它以状态 %1 应答</translation>
    </message>
    <message>
        <source>its answer is longer than %1 bytes</source>
        <translation>其应答超过 %1 字节</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from the descriptor %1.</source>
        <translation>无法从描述符 %1 读取口令。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a passphrase at. Name a file that only you may read with --%1.</source>
        <translation>没有可供询问口令的终端。请用 --%1 指定一个只有您能读取的文件。</translation>
    </message>
    <message>
        <source>Again:</source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>两次输入的口令不同。未执行任何操作。</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of a file that only you may read, or with fd:N from the open descriptor N; otherwise it is asked for.</source>
        <translation>从只有您能读取的文件的第一行取得口令，或用 fd:N 从已打开的描述符 N 取得；否则会询问。</translation>
    </message>
    <message>
        <source>“%1” names no open descriptor; write fd:3.</source>
        <translation>“%1”不是已打开的描述符；请写成 fd:3 的形式。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>文件 %1 过大，不像是应有的内容。</translation>
    </message>
    <message>
        <source>Checkpoints are signed with a key of one&apos;s own that is enrolled in the project. Nothing was changed; enroll yours first.</source>
        <translation>检查点须用本人在项目中登记的密钥签名。未作任何更改；请先登记您的密钥。</translation>
    </message>
    <message>
        <source>No checkpoint was made: %1</source>
        <translation>未创建检查点：%1</translation>
    </message>
    <message>
        <source>Checkpoints are made by people of the project in a role that they hold. Nothing was changed; act in one of yours.</source>
        <translation>检查点由项目人员以其担任的角色创建。未作任何更改；请以您的某个角色操作。</translation>
    </message>
    <message>
        <source>The checkpoint is in the project no more. Verify the project.</source>
        <translation>该检查点已不在项目中。请验证项目。</translation>
    </message>
    <message>
        <source>A stored checkpoint has no root. Verify the project.</source>
        <translation>一个已存储的检查点没有根哈希。请验证项目。</translation>
    </message>
    <message>
        <source>This is a checkpoint of an empty log, which proves nothing. Give a later one.</source>
        <translation>这是空日志的检查点，不能证明任何事。请提供较晚的检查点。</translation>
    </message>
    <message>
        <source>Proved: the first %1 of the %2 entries are those of the checkpoint, unchanged.</source>
        <translation>已证明：%2 条记录中的前 %1 条与检查点一致，未被改动。</translation>
    </message>
    <message>
        <source>NOT proved: the log has %2 entries, the checkpoint %1. The file is older than the checkpoint, or entries were taken away.</source>
        <translation>未能证明：日志有 %2 条记录，检查点有 %1 条。文件比检查点更旧，或有记录被删除。</translation>
    </message>
    <message>
        <source>NOT proved: the first %1 of the %2 entries are not those of the checkpoint, whose root is %3. Something in them was changed.</source>
        <translation>未能证明：%2 条记录中的前 %1 条与检查点不一致，检查点的根为 %3。其中有内容被改动。</translation>
    </message>
    <message>
        <source>NOT proved: this is a checkpoint of another log, %1.</source>
        <translation>未能证明：这是另一份日志 %1 的检查点。</translation>
    </message>
    <message>
        <source>This file is older than what you saw: it has %1 entries, the last of %2, but on %4 it had %3. Either a backup was put in its place, or somebody took entries away.</source>
        <translation>此文件比您见过的更旧：它有 %1 条记录，最后一条是 %2 的，而在 %4 时有 %3 条。要么它被备份替换，要么有人删除了记录。</translation>
    </message>
    <message>
        <source>This file is not a later state of what you saw: the %3 entries that it had on %4 are not the first of the %1 that it has now, the last of %2. Either work went on from a backup, or somebody rewrote entries.</source>
        <translation>此文件不是您所见状态的后续：它在 %4 时的 %3 条记录并非现在 %1 条记录的开头，最后一条是 %2 的。要么有人从备份继续工作，要么有人改写了记录。</translation>
    </message>
    <message>
        <source>Say why this file is in order. Nothing was changed.</source>
        <translation>请说明此文件为何没有问题。未作任何更改。</translation>
    </message>
    <message>
        <source>The file is a later state of what you saw. Nothing was changed.</source>
        <translation>该文件是您所见状态的后续。未作任何更改。</translation>
    </message>
    <message>
        <source>This is said by people of the project in a role that they hold. Nothing was changed; act in one of yours.</source>
        <translation>这须由项目人员以其担任的角色说明。未作任何更改；请以您的某个角色操作。</translation>
    </message>
    <message>
        <source>What was seen of this project cannot be remembered in %1: %2. Until that works, nobody notices here when the file is replaced by an older one.</source>
        <translation>无法在 %1 中记住此项目的所见状态：%2。在此之前，文件若被更旧的替换，这里不会发现。</translation>
    </message>
    <message>
        <source>The file in which Assay remembers what you saw of projects is damaged. Move it away; then everything counts as seen for the first time.</source>
        <translation>Assay 用来记住您所见项目状态的文件已损坏。请把它移走；之后一切都视为首次看到。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>另一个程序正占用它</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority that certifies itself. Nothing was changed; choose the root certificate of the organisation.</source>
        <translation>%1 的证书不是自签名的机构证书。未作任何更改；请选择该组织的根证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 to %3, so not now. Nothing was changed.</source>
        <translation>%1 的证书有效期为 %2 至 %3，现在无效。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has retired this authority, and what is retired stays so. Nothing was changed.</source>
        <translation>%1 已停用此机构，停用后不能恢复。未作任何更改。</translation>
    </message>
    <message>
        <source>The project accepts this authority already. Nothing was changed.</source>
        <translation>项目已接受此机构。未作任何更改。</translation>
    </message>
    <message>
        <source>The project has an authority of its own, founded by %1. Nothing was changed; retire it first, or use its key.</source>
        <translation>项目已有自己的机构，由 %1 建立。未作任何更改；请先停用它，或使用它的密钥。</translation>
    </message>
    <message>
        <source>Retiring an authority needs a reason. Nothing was changed.</source>
        <translation>停用机构需要说明原因。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has retired this authority already. Nothing was changed.</source>
        <translation>%1 已停用此机构。未作任何更改。</translation>
    </message>
    <message>
        <source>No key was made, because others than you may enter the folder %1. Take that away with chmod 700.</source>
        <translation>未生成密钥，因为您以外的人也能进入文件夹 %1。请用 chmod 700 取消该权限。</translation>
    </message>
    <message>
        <source>The folder %1 for keys could not be made. Nothing was changed; check that the folder above it can be written.</source>
        <translation>无法创建密钥文件夹 %1。未作任何更改；请检查其上级文件夹是否可写。</translation>
    </message>
    <message>
        <source>The file %1 holds another key than its name says, so it is not used.</source>
        <translation>文件 %1 中的密钥与其文件名不符，因此不予使用。</translation>
    </message>
    <message>
        <source>There is no private key in %1 whose fingerprint begins with “%2”.</source>
        <translation>%1 中没有指纹以“%2”开头的私钥。</translation>
    </message>
    <message>
        <source>The fingerprints of several keys in %1 begin with “%2”. Say more of the digits.</source>
        <translation>%1 中有多个密钥的指纹以“%2”开头。请多输入几位。</translation>
    </message>
    <message>
        <source>The project knows no key “%1”.</source>
        <translation>项目中没有密钥“%1”。</translation>
    </message>
    <message>
        <source>The fingerprints of several keys begin with “%1”. Say more of the digits.</source>
        <translation>有多个密钥的指纹以“%1”开头。请多输入几位。</translation>
    </message>
    <message>
        <source>The project knows no authority with the id %1.</source>
        <translation>项目中没有标识为 %1 的机构。</translation>
    </message>
    <message>
        <source>The stored key %1 is none. Verify the project.</source>
        <translation>存储的密钥 %1 不是有效的密钥。请验证项目。</translation>
    </message>
    <message>
        <source>A stored certificate is none. Verify the project.</source>
        <translation>一个存储的证书不是有效的证书。请验证项目。</translation>
    </message>
    <message>
        <source>Whose key is whose is said by people in these roles: %1. Nothing was changed; ask one of them, or act in such a role of yours.</source>
        <translation>密钥的归属由担任以下角色的人认定：%1。未作任何更改；请向其中一位提出，或以您的此类角色操作。</translation>
    </message>
    <message>
        <source>Nobody certifies a key of their own while somebody else can. Nothing was changed; ask %1.</source>
        <translation>只要他人能够签发，就不得为自己的密钥签发证书。未作任何更改；请找 %1。</translation>
    </message>
    <message>
        <source>The key %2 of %1</source>
        <translation>%1 的密钥 %2</translation>
    </message>
    <message>
        <source>%1 was revoked by %2 on %3: %4</source>
        <translation>%1 已于 %3 由 %2 撤销：%4</translation>
    </message>
    <message>
        <source>%1 is certified from %2 on only.</source>
        <translation>%1 的证书自 %2 起才有效。</translation>
    </message>
    <message>
        <source>The certificate of the key %2 of %1 ended on %3.</source>
        <translation>%1 的密钥 %2 的证书已于 %3 到期。</translation>
    </message>
    <message>
        <source>The certificate noted for the key %2 of %1 is of another key.</source>
        <translation>为 %1 的密钥 %2 登记的证书属于另一个密钥。</translation>
    </message>
    <message>
        <source>The authority that certified the key %2 of %1 was retired by %3 on %4: %5</source>
        <translation>为 %1 的密钥 %2 签发证书的机构已于 %4 由 %3 停用：%5</translation>
    </message>
    <message>
        <source>%1 is certified until %2.</source>
        <translation>%1 的证书有效期至 %2。</translation>
    </message>
    <message>
        <source>%1 has no certificate yet.</source>
        <translation>%1 还没有证书。</translation>
    </message>
    <message>
        <source>This key of yours is in the project already. Nothing was changed.</source>
        <translation>您的这个密钥已在项目中。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 tried to enroll the key %2, which is that of %3. One key stands for one person. Nothing was changed; make a key of your own, and tell %3 if the private half of theirs is known to others.</source>
        <translation>%1 试图登记密钥 %2，而它属于 %3。一个密钥只代表一个人。未作任何更改；请生成您自己的密钥；如果 %3 的私钥已被他人知悉，请告知。</translation>
    </message>
    <message>
        <source>You have two keys already, of which the newer waits for its certificate. Nothing was changed; let it be certified, or revoke it.</source>
        <translation>您已有两个密钥，其中较新的正在等待证书。未作任何更改；请让其获得证书，或撤销它。</translation>
    </message>
    <message>
        <source>A key is enrolled by the person who has its private half, for themselves. This one is not signed as yours in this project. Nothing was changed.</source>
        <translation>密钥由持有其私钥的人为自己登记。此密钥未以您在本项目中的身份签名。未作任何更改。</translation>
    </message>
    <message>
        <source>You have the key %1 already. Nothing was changed; let it sign the new one, or revoke it first.</source>
        <translation>您已有密钥 %1。未作任何更改；请让它为新密钥签名，或先撤销它。</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>已由 %1 取代</translation>
    </message>
    <message>
        <source>The key %1 of %2 was revoked, so nobody certifies it. Nothing was changed; enroll a new one.</source>
        <translation>%2 的密钥 %1 已被撤销，因此不能签发证书。未作任何更改；请登记新的密钥。</translation>
    </message>
    <message>
        <source>The certificate of %1 is of another key. Nothing was changed; choose the one for the key %2.</source>
        <translation>%1 的证书属于另一个密钥。未作任何更改；请选择密钥 %2 的证书。</translation>
    </message>
    <message>
        <source>The certificate is made out to %1, but the key is that of %2. Nothing was changed; name or e-mail address have to agree.</source>
        <translation>证书签发给 %1，但密钥属于 %2。未作任何更改；姓名或电子邮件地址必须一致。</translation>
    </message>
    <message>
        <source>The project has this certificate already. Nothing was changed.</source>
        <translation>项目已有此证书。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has revoked this key already, and what is revoked stays so. Nothing was changed; it can only be said that it was compromised, or longer ago.</source>
        <translation>%1 已撤销此密钥，撤销后不能恢复。未作任何更改；只能再说明它已泄露，或泄露得更早。</translation>
    </message>
    <message>
        <source>This is not the authority of the project. Nothing was changed; unlock the key of the one that holds now.</source>
        <translation>这不是项目的机构。未作任何更改；请解锁现任机构的密钥。</translation>
    </message>
    <message>
        <source>Its note does not say what its row says.</source>
        <translation>其注记内容与所在行不符。</translation>
    </message>
    <message>
        <source>The log does not begin with the %1 entries that it covers: they were changed afterwards.</source>
        <translation>日志的开头不是它所涵盖的 %1 条记录：这些记录事后被改动。</translation>
    </message>
    <message>
        <source>Its signature was taken away or added.</source>
        <translation>其签名被移除或添加。</translation>
    </message>
    <message>
        <source>It is not signed by the key that it names.</source>
        <translation>它不是由所声称的密钥签名的。</translation>
    </message>
    <message>
        <source>The sign-off of %1 is not signed by the key that it names.</source>
        <translation>%1 的签核不是用其注明的密钥签名的。</translation>
    </message>
    <message>
        <source>The sign-off of %1 does not hold the signature of its envelope.</source>
        <translation>%1 的签核不包含其信封的签名。</translation>
    </message>
    <message>
        <source>It was not enrolled by the word of %1.</source>
        <translation>它不是凭 %1 的签名登记的。</translation>
    </message>
    <message>
        <source>NOT TRUSTED: the project is not what its log says. %1 may not go to %2.</source>
        <translation>不可信：项目与其日志所述不符。%1 不得进入 %2。</translation>
    </message>
    <message>
        <source>OPEN: %1 may go to %2.</source>
        <translation>放行：%1 可以进入 %2。</translation>
    </message>
    <message>
        <source>CLOSED: %1 may not go to %2.</source>
        <translation>关闭：%1 不可进入 %2。</translation>
    </message>
    <message>
        <source>Policy: %1 %2</source>
        <translation>政策：%1 %2</translation>
    </message>
    <message>
        <source>Log: %1 entries, root %2</source>
        <translation>日志：%1 条记录，根 %2</translation>
    </message>
    <message>
        <source>The keys were taken from the project itself. Give --trusted-keys from your own repository, so that its owner cannot let himself in.</source>
        <translation>密钥取自项目本身。请从您自己的代码仓库提供 --trusted-keys，以免项目的所有者自行放行。</translation>
    </message>
    <message>
        <source>%1 may go to %2</source>
        <translation>%1 可以进入 %2</translation>
    </message>
    <message>
        <source>%1, line %2: a fingerprint has 64 lower-case hexadecimal digits.</source>
        <translation>%1，第 %2 行：指纹为 64 位小写十六进制数字。</translation>
    </message>
    <message>
        <source>The project has no request for approval with the id %1.</source>
        <translation>项目中没有 ID 为 %1 的批准申请。</translation>
    </message>
    <message>
        <source>Approval is asked for by those who work on a release.</source>
        <translation>批准由从事该发布工作的人请求。</translation>
    </message>
    <message>
        <source>This role decides nothing about releases.</source>
        <translation>此角色不对发布作任何决定。</translation>
    </message>
    <message>
        <source>Nothing was signed; ask somebody who had no hand in it. A key of another name does not change that.</source>
        <translation>未签署任何内容；请找未参与其中的人。换用其他名称的密钥也不能改变这一点。</translation>
    </message>
    <message>
        <source>The project does not know this key. Nothing was signed; enroll it first with keys enroll, or on the page People and keys.</source>
        <translation>项目不认识此密钥。未签署任何内容；请先用 keys enroll 登记，或在“人员和密钥”页面登记。</translation>
    </message>
    <message>
        <source>This key is %1&apos;s, not yours. Nothing was signed; sign with a key of your own.</source>
        <translation>此密钥属于 %1，不是您的。未签署任何内容；请用您自己的密钥签名。</translation>
    </message>
    <message>
        <source>%1 Nothing was signed.</source>
        <translation>%1 未作任何签名。</translation>
    </message>
    <message>
        <source>%1 is %2: approval is asked for candidates. Nothing was changed.</source>
        <translation>%1 处于“%2”：只能为候选请求批准。未作任何更改。</translation>
    </message>
    <message>
        <source>Revoked by %1.</source>
        <translation>已由 %1 撤销。</translation>
    </message>
    <message>
        <source>This request cannot be decided: %1. Nothing was signed; ask for approval again.</source>
        <translation>无法对此申请作出决定：%1。未签署任何内容；请重新申请批准。</translation>
    </message>
    <message>
        <source>there is a newer one</source>
        <translation>已有更新的申请</translation>
    </message>
    <message>
        <source>This decision needs its reason as a comment. Nothing was signed.</source>
        <translation>此决定须以备注说明理由。未签署任何内容。</translation>
    </message>
    <message>
        <source>Approval with conditions needs a condition. Nothing was signed.</source>
        <translation>有条件批准需要一个条件。未作任何签名。</translation>
    </message>
    <message>
        <source>What you were shown has changed meanwhile. Nothing was signed; look at it again.</source>
        <translation>向您显示的内容已发生变化。未签署任何内容；请重新查看。</translation>
    </message>
    <message>
        <source>Only %1, who asked, takes the request back. Nothing was changed.</source>
        <translation>只有提出申请的 %1 可以撤回申请。未作任何更改。</translation>
    </message>
    <message>
        <source>The request is not open any more. Nothing was changed.</source>
        <translation>申请已不再处于待决状态。未作任何更改。</translation>
    </message>
    <message>
        <source>This is another key than the one shown. Nothing was signed.</source>
        <translation>这不是所显示的那个密钥。未签署任何内容。</translation>
    </message>
    <message>
        <source>A newer Assay made the project, and only that one can verify it; ask with that one.</source>
        <translation>该项目由更新版本的 Assay 创建，只有该版本才能校验；请用该版本校验。</translation>
    </message>
    <message>
        <source>The audit log is broken at entry %1: %2</source>
        <translation>审计日志在条目 %1 处断裂：%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Nobody has asked for approval of %1.</source>
        <translation>尚无人为 %1 申请批准。</translation>
    </message>
    <message>
        <source>Approval request %1 does not count: %2.</source>
        <translation>批准请求 %1 不计入：%2。</translation>
    </message>
    <message>
        <source>The sign-off of %1 does not count: %2.</source>
        <translation>%1 的签核无效：%2。</translation>
    </message>
    <message>
        <source>%1 is not approved: %2.</source>
        <translation>%1 未获批准：%2。</translation>
    </message>
    <message>
        <source>The policy does not let it through.</source>
        <translation>政策不予放行。</translation>
    </message>
    <message>
        <source>it was signed for another project</source>
        <translation>是为另一个项目签署的</translation>
    </message>
    <message>
        <source>it was signed for another version: %1</source>
        <translation>是为另一个版本签署的：%1</translation>
    </message>
    <message>
        <source>it was signed for another request</source>
        <translation>是为另一个申请签署的</translation>
    </message>
    <message>
        <source>it was signed for another dossier</source>
        <translation>是为另一份档案签署的</translation>
    </message>
    <message>
        <source>it was signed for other model files</source>
        <translation>是为其他模型文件签署的</translation>
    </message>
    <message>
        <source>it was signed under another policy</source>
        <translation>是依据另一项政策签署的</translation>
    </message>
    <message>
        <source>it was signed for %1</source>
        <translation>是为 %1 签署的</translation>
    </message>
    <message>
        <source>it was signed by somebody else</source>
        <translation>由他人签署</translation>
    </message>
    <message>
        <source>it was signed in another role: %1</source>
        <translation>是以另一个角色签署的：%1</translation>
    </message>
    <message>
        <source>its row says something else than what was signed</source>
        <translation>其记录与所签署的内容不符</translation>
    </message>
    <message>
        <source>its key is not among those that are trusted here</source>
        <translation>其密钥不在此处受信任的密钥之列</translation>
    </message>
    <message>
        <source>the log does not tell of it</source>
        <translation>日志中没有相应记录</translation>
    </message>
    <message>
        <source>the request is %1: %2</source>
        <translation>申请的状态为“%1”：%2</translation>
    </message>
    <message>
        <source>the dossier was altered after it was frozen</source>
        <translation>档案在冻结后被改动</translation>
    </message>
    <message>
        <source>the evidence has changed since it was frozen</source>
        <translation>证据在冻结之后发生了变化</translation>
    </message>
    <message>
        <source>The policy in force, %1 %2, has no control %3. Nothing was saved.</source>
        <translation>生效的政策 %1 %2 没有控制 %3。未保存任何内容。</translation>
    </message>
    <message>
        <source>Only a warning is accepted as it is, and “%1” is none. Nothing was saved.</source>
        <translation>只有警告可以按原样接受，而“%1”不是警告。未保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” is checked by the program and answered by nobody. Nothing was saved; bring what it looks at.</source>
        <translation>“%1”由程序检查，无需任何人回答。未保存任何内容；请提供它所检查的内容。</translation>
    </message>
    <message>
        <source>“%1” needs a reason in words. Nothing was saved.</source>
        <translation>“%1”需要用文字说明理由。未保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” is answered with evidence. Nothing was saved; add it to the release and name it.</source>
        <translation>“%1”须以证据回答。未保存任何内容；请将证据添加到发布并指明它。</translation>
    </message>
    <message>
        <source>An answer holds until a day in the future. Nothing was saved.</source>
        <translation>答复只能有效至将来的某一天。未保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” is evidence of another release. Nothing was saved.</source>
        <translation>“%1”是另一个发布的证据。未保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” was withdrawn. Nothing was saved.</source>
        <translation>“%1”已被撤回。未保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” is answered by somebody who did not make %2, and %3 did. Nothing was changed; ask another person.</source>
        <translation>“%1”须由未制作 %2 的人回答，而 %3 制作了它。未作任何更改；请另找一人。</translation>
    </message>
    <message>
        <source>“%1” is answered by the role that it asks for.</source>
        <translation>“%1”须由其要求的角色回答。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Nothing was saved.</source>
        <translation>%1 大于 16 MiB。未保存任何内容。</translation>
    </message>
    <message>
        <source>There are no tests of the kind %1; there are: %2.</source>
        <translation>没有 %1 类测试；可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 is no %2: %3 Nothing was saved.</source>
        <translation>%1 不是“%2”：%3 未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, so it can be a document only. Nothing was saved.</source>
        <translation>%1 大于 16 MiB，因此只能作为文档。未保存任何内容。</translation>
    </message>
    <message>
        <source>The project has no evidence with the id %1.</source>
        <translation>项目中没有 ID 为 %1 的证据。</translation>
    </message>
    <message>
        <source>“%1” is withdrawn by %2, who added it, or a %3 (%4). Nothing was changed; ask one of them.</source>
        <translation>“%1”须由添加者 %2 或%3（%4）撤回。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>Withdrawing evidence needs a reason. Nothing was changed.</source>
        <translation>撤回证据需要理由。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” was withdrawn already.</source>
        <translation>“%1”已被撤回。</translation>
    </message>
    <message>
        <source>an interval has low and high</source>
        <translation>区间须有 low 和 high</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a document type or an entity is not read.</source>
        <translation>不读取文档类型或实体。</translation>
    </message>
    <message>
        <source>a report of tests begins with testsuites or testsuite.</source>
        <translation>测试报告以 testsuites 或 testsuite 开头。</translation>
    </message>
    <message>
        <source>“%1” counts nothing.</source>
        <translation>“%1”没有任何计数。</translation>
    </message>
    <message>
        <source>The acceptance of its risk ended.</source>
        <translation>对其风险的接受已到期。</translation>
    </message>
    <message>
        <source>The project has no finding %1.</source>
        <translation>项目中没有发现 %1。</translation>
    </message>
    <message>
        <source>%1 does not exist; nothing was inspected.</source>
        <translation>%1 不存在；未检查任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a file; nothing was inspected.</source>
        <translation>%1 不是文件；未检查任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>The inspection of %1 was stopped.</source>
        <translation>对 %1 的检查已停止。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The compressed data is damaged or ends too early.</source>
        <translation>压缩数据已损坏或提前结束。</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of the decompressed data were looked at; there are more.</source>
        <translation>只查看了解压数据的前 %1 个字节；后面还有更多。</translation>
    </message>
    <message>
        <source>Other bytes follow the compressed data.</source>
        <translation>压缩数据之后还有其他字节。</translation>
    </message>
    <message>
        <source>Files are packed within each other too deeply to look at.</source>
        <translation>文件嵌套打包过深，无法查看。</translation>
    </message>
    <message>
        <source>Nothing in it was recognised as a model file.</source>
        <translation>其中没有任何内容被识别为模型文件。</translation>
    </message>
    <message>
        <source>The alignment %1 is not a power of two from 8 on.</source>
        <translation>对齐值 %1 不是大于等于 8 的 2 的幂。</translation>
    </message>
    <message>
        <source>It cannot hold the %1 entries that it says it has.</source>
        <translation>它不可能包含其声明的 %1 个条目。</translation>
    </message>
    <message>
        <source>The name %1 is given twice.</source>
        <translation>名称 %1 出现了两次。</translation>
    </message>
    <message>
        <source>It does not begin with GGUF.</source>
        <translation>它不以 GGUF 开头。</translation>
    </message>
    <message>
        <source>The chat template reaches for the insides of Python, as templates that run code do: %1.</source>
        <translation>聊天模板触及 Python 内部，与会运行代码的模板一样：%1。</translation>
    </message>
    <message>
        <source>The chat template holds %1, which a conversation needs no template for.</source>
        <translation>聊天模板包含 %1，而对话并不需要这些内容。</translation>
    </message>
    <message>
        <source>The tensor %1 does not lie within the file.</source>
        <translation>张量 %1 不在文件范围之内。</translation>
    </message>
    <message>
        <source>It ends within its header, or says a length beyond its end.</source>
        <translation>它在头部中结束，或声明了超出末尾的长度。</translation>
    </message>
    <message>
        <source>There is no type of value with the number %1.</source>
        <translation>没有编号为 %1 的值类型。</translation>
    </message>
    <message>
        <source>The version %1 is not one of those that are known: 2 and 3.</source>
        <translation>版本 %1 不是已知版本 2 和 3 之一。</translation>
    </message>
    <message>
        <source>It is not a whole HDF5 file.</source>
        <translation>它不是完整的 HDF5 文件。</translation>
    </message>
    <message>
        <source>The data set %1 takes its values from another file on the computer that loads it.</source>
        <translation>数据集 %1 从加载它的计算机上的另一个文件取值。</translation>
    </message>
    <message>
        <source>The link %1 leads to another file on the computer that loads it.</source>
        <translation>链接 %1 指向加载它的计算机上的另一个文件。</translation>
    </message>
    <message>
        <source>It holds more than is looked at; only the first %1 were.</source>
        <translation>其内容超过查看范围；只查看了前 %1 项。</translation>
    </message>
    <message>
        <source>It makes the HDF5 library crash or run without end; programs that load it may do so, too.</source>
        <translation>它使 HDF5 库崩溃或无休止地运行；加载它的程序也可能如此。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration is not one JSON text in UTF-8 without a name twice.</source>
        <translation>模型配置不是一份 UTF-8 编码且没有重复名称的 JSON 文本。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration names %1, which can run commands or code.</source>
        <translation>模型配置引用了 %1，它可以运行命令或代码。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration needs %1, which is no part of Keras.</source>
        <translation>模型配置需要 %1，而它不是 Keras 的一部分。</translation>
    </message>
    <message>
        <source>The layer %1 is a Lambda: it carries code that the model runs.</source>
        <translation>层 %1 是 Lambda：它携带模型会运行的代码。</translation>
    </message>
    <message>
        <source>The array&apos;s header is not a plain description of type, order and shape.</source>
        <translation>数组头部不是对类型、顺序和形状的纯描述。</translation>
    </message>
    <message>
        <source>The array holds Python objects, so that loading it loads a pickle.</source>
        <translation>数组包含 Python 对象，因此加载它会加载一个 pickle。</translation>
    </message>
    <message>
        <source>The array&apos;s data is not as long as its shape and type say.</source>
        <translation>数组数据的长度与其形状和类型不符。</translation>
    </message>
    <message>
        <source>What follows is no message of the format.</source>
        <translation>后面的内容不是该格式的消息。</translation>
    </message>
    <message>
        <source>Operators of the domain %1 come from a library that has to be loaded for them.</source>
        <translation>域 %1 的算子来自必须为其加载的库。</translation>
    </message>
    <message>
        <source>The file %1 with values of the model is not beside it, or is too short.</source>
        <translation>存放模型值的文件 %1 不在模型旁边，或太短。</translation>
    </message>
    <message>
        <source>Loading it reads %1, which lies outside of the model&apos;s folder.</source>
        <translation>加载它会读取位于模型文件夹之外的 %1。</translation>
    </message>
    <message>
        <source>Values are in the file %1, which is not looked for from within another file.</source>
        <translation>值位于文件 %1 中，从另一个文件内部不会去查找它。</translation>
    </message>
    <message>
        <source>The operator %1 runs Python code that is named in the model.</source>
        <translation>算子 %1 会运行模型中指名的 Python 代码。</translation>
    </message>
    <message>
        <source>What follows is not a pickle, or it ends too early.</source>
        <translation>后面的内容不是 pickle，或提前结束。</translation>
    </message>
    <message>
        <source>It imports number %1 of a table that only the loading program has.</source>
        <translation>它导入一张表中的第 %1 号，而该表只有加载程序才有。</translation>
    </message>
    <message>
        <source>It imports something whose name it makes up while it is loaded.</source>
        <translation>它导入的内容的名称是在加载时才生成的。</translation>
    </message>
    <message>
        <source>Loading it imports %1, which can run commands or code.</source>
        <translation>加载它会导入 %1，后者可以运行命令或代码。</translation>
    </message>
    <message>
        <source>Loading it reaches through an import: %1.</source>
        <translation>加载它会透过导入访问更深的内容：%1。</translation>
    </message>
    <message>
        <source>Loading it imports %1, which is not known to be harmless.</source>
        <translation>加载它会导入 %1，后者未知是否无害。</translation>
    </message>
    <message>
        <source>The values of an array of joblib&apos;s are instructions to a loader that knows no joblib.</source>
        <translation>对于不识别 joblib 的加载程序，joblib 数组的值就是指令。</translation>
    </message>
    <message>
        <source>After an array of joblib&apos;s the pickle could not be followed further.</source>
        <translation>在 joblib 数组之后无法继续跟踪该 pickle。</translation>
    </message>
    <message>
        <source>It piles up more values than are followed here: %1.</source>
        <translation>它堆积的值多于此处跟踪的上限：%1。</translation>
    </message>
    <message>
        <source>What should be bare data in it is a pickle.</source>
        <translation>其中本应是纯数据的内容却是 pickle。</translation>
    </message>
    <message>
        <source>There is no pickle protocol %1.</source>
        <translation>不存在 pickle 协议 %1。</translation>
    </message>
    <message>
        <source>It states a protocol where none belongs.</source>
        <translation>它在不该出现的位置声明了协议。</translation>
    </message>
    <message>
        <source>Loading it has called what it imports before it fails.</source>
        <translation>加载失败之前，导入的内容已被调用。</translation>
    </message>
    <message>
        <source>Other bytes follow the pickle.</source>
        <translation>pickle 之后还有其他字节。</translation>
    </message>
    <message>
        <source>The header is not one JSON object in UTF-8 without a name twice.</source>
        <translation>头部不是一个 UTF-8 编码且没有重复名称的 JSON 对象。</translation>
    </message>
    <message>
        <source>The header&apos;s length of %1 bytes is beyond the file or the format&apos;s 100,000,000.</source>
        <translation>头部长度 %1 字节超出文件或格式上限 100,000,000。</translation>
    </message>
    <message>
        <source>The header&apos;s %1 bytes are more than are read here; nothing else was looked at.</source>
        <translation>头部的 %1 字节超过此处读取的上限；未查看其他内容。</translation>
    </message>
    <message>
        <source>The metadata has to be texts under names.</source>
        <translation>元数据必须是带名称的文本。</translation>
    </message>
    <message>
        <source>The data of the tensor %1 overlaps another or leaves a hole.</source>
        <translation>张量 %1 的数据与其他数据重叠或留有空洞。</translation>
    </message>
    <message>
        <source>The data of the tensor %1 is not as long as its type and shape say.</source>
        <translation>张量 %1 的数据长度与其类型和形状不符。</translation>
    </message>
    <message>
        <source>The entry of the tensor %1 is not a type, a shape and two offsets.</source>
        <translation>张量 %1 的条目不是由类型、形状和两个偏移量组成。</translation>
    </message>
    <message>
        <source>The data ends elsewhere than the last tensor.</source>
        <translation>数据的末尾与最后一个张量的末尾不一致。</translation>
    </message>
    <message>
        <source>It carries program code of TorchScript, which runs when the model does.</source>
        <translation>它携带 TorchScript 程序代码，会随模型一起运行。</translation>
    </message>
    <message>
        <source>The member %1 is damaged: its checksum is another.</source>
        <translation>成员 %1 已损坏：其校验和不符。</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is damaged or missing.</source>
        <translation>归档目录已损坏或缺失。</translation>
    </message>
    <message>
        <source>The member %1 is there twice; programs differ in which one they load.</source>
        <translation>成员 %1 出现两次；不同程序加载的不是同一个。</translation>
    </message>
    <message>
        <source>The member %1 is encrypted and was not looked at.</source>
        <translation>成员 %1 已加密，未查看。</translation>
    </message>
    <message>
        <source>The member %1 is another at its own place than in the archive&apos;s directory; programs differ in which one they load.</source>
        <translation>成员 %1 在其自身位置与归档目录中的记录不同；不同程序加载的不是同一个。</translation>
    </message>
    <message>
        <source>Only the first %1 members were looked at; there are more.</source>
        <translation>只查看了前 %1 个成员；还有更多。</translation>
    </message>
    <message>
        <source>The member %1 is compressed in a way that is not read here.</source>
        <translation>成员 %1 的压缩方式在此无法读取。</translation>
    </message>
    <message>
        <source>The name %1 leads outside of the folder it is unpacked in.</source>
        <translation>名称 %1 会指向解压文件夹之外。</translation>
    </message>
    <message>
        <source>There are bytes that no member of the archive accounts for.</source>
        <translation>存在不属于任何归档成员的字节。</translation>
    </message>
    <message>
        <source>This is no receipt of the log that the checkpoint is of.</source>
        <translation>这不是检查点所对应日志的回执。</translation>
    </message>
    <message>
        <source>the entry is not in the log that the checkpoint is of</source>
        <translation>该条目不在检查点所对应的日志中</translation>
    </message>
    <message>
        <source>the log of the checkpoint is no later state of the one that was signed</source>
        <translation>检查点的日志不是所签署日志的后续状态</translation>
    </message>
    <message>
        <source>Decision %1, %2 by %3</source>
        <translation>决定 %1，%2，由 %3 作出</translation>
    </message>
    <message>
        <source>the package does not hold the key that it names</source>
        <translation>包中没有它所指明的密钥</translation>
    </message>
    <message>
        <source>it was signed for another release: %1</source>
        <translation>是为另一个发布签署的：%1</translation>
    </message>
    <message>
        <source>it was signed for another risk tier: %1</source>
        <translation>是为另一个风险等级签署的：%1</translation>
    </message>
    <message>
        <source>it was signed for another log</source>
        <translation>是为另一份日志签署的</translation>
    </message>
    <message>
        <source>a decision that it builds on is not in the package</source>
        <translation>它所依据的一项决定不在包中</translation>
    </message>
    <message>
        <source>its key has no certificate</source>
        <translation>其密钥没有证书</translation>
    </message>
    <message>
        <source>its certificate is of another key</source>
        <translation>其证书属于另一个密钥</translation>
    </message>
    <message>
        <source>no roots of a time-stamping authority were given</source>
        <translation>未提供时间戳机构的根证书</translation>
    </message>
    <message>
        <source>its certificate is made out to %1</source>
        <translation>其证书签发给 %1</translation>
    </message>
    <message>
        <source>%1: whose key it is</source>
        <translation>%1：密钥属于谁</translation>
    </message>
    <message>
        <source>no trusted keys and no roots were given, so it is not known who signed with %1</source>
        <translation>未给出受信任的密钥和根证书，因此无法得知是谁用 %1 签名</translation>
    </message>
    <message>
        <source>its checks above do not hold</source>
        <translation>其上方的检查未通过</translation>
    </message>
    <message>
        <source>the risk tier is not known, so it is not known who has to sign</source>
        <translation>风险等级未知，因此无法得知须由谁签署</translation>
    </message>
    <message>
        <source>%1 does not count: %2</source>
        <translation>%1 不计入：%2</translation>
    </message>
    <message>
        <source>the entry tells of something else</source>
        <translation>该条目所述的是别的内容</translation>
    </message>
    <message>
        <source>the entry tells of another person or release</source>
        <translation>该条目所述的是另一个人或另一个发布</translation>
    </message>
    <message>
        <source>the entry tells of another decision</source>
        <translation>该条目所述的是另一项决定</translation>
    </message>
    <message>
        <source>the log&apos;s past is not the one that was signed</source>
        <translation>日志的历史与所签署的不符</translation>
    </message>
    <message>
        <source>%1: signature</source>
        <translation>%1：签名</translation>
    </message>
    <message>
        <source>%1: release, dossier, model and policy</source>
        <translation>%1：发布、档案、模型和政策</translation>
    </message>
    <message>
        <source>%1: time stamp</source>
        <translation>%1：时间戳</translation>
    </message>
    <message>
        <source>Approved by those who have to, as the policy says</source>
        <translation>已按政策由须批准的人批准</translation>
    </message>
    <message>
        <source>Request: in the audit log</source>
        <translation>申请：在审计日志中</translation>
    </message>
    <message>
        <source>%1: in the audit log</source>
        <translation>%1：在审计日志中</translation>
    </message>
    <message>
        <source>Checkpoint of the log: signature</source>
        <translation>日志的检查点：签名</translation>
    </message>
    <message>
        <source>nobody signed it: the log is what the project says of itself</source>
        <translation>无人签名：日志只是项目的自述</translation>
    </message>
    <message>
        <source>it is right, but nobody vouches here for the key %1</source>
        <translation>它正确，但此处无人为密钥 %1 担保</translation>
    </message>
    <message>
        <source>it is no envelope of one signature as this program writes it</source>
        <translation>这不是本程序所写形式的单签名信封</translation>
    </message>
    <message>
        <source>It is no dossier of a release.</source>
        <translation>这不是发布的档案。</translation>
    </message>
    <message>
        <source>a decision has another name than its own</source>
        <translation>有一项决定的名称不是它自己的名称</translation>
    </message>
    <message>
        <source>The package was written by another version of the program, whose form this one does not know. Verify it with that version.</source>
        <translation>该包由程序的另一版本写入，此版本不认识其格式。请用那个版本校验。</translation>
    </message>
    <message>
        <source>The package&apos;s package.json is not written as this program does.</source>
        <translation>包的 package.json 不是按本程序的方式写成的。</translation>
    </message>
    <message>
        <source>The package %1 cannot be written: %2. Nothing was left behind; choose another folder or free some space.</source>
        <translation>无法写入包 %1：%2。未留下任何内容；请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>There is something at %1 already, and it was left as it is. Choose another name.</source>
        <translation>%1 处已有内容，已保持原样。请选择其他名称。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>其文件夹无法写入</translation>
    </message>
    <message>
        <source>it stays where this machine cannot read it</source>
        <translation>保存在这台机器无法读取之处</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>%1 is not exported: %2. Nothing was written; bring the file back, or leave files out.</source>
        <translation>未导出 %1：%2。未写入任何内容；请恢复该文件，或略去文件。</translation>
    </message>
    <message>
        <source>it is not what it was</source>
        <translation>已与原来不同</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>The log does not tell of all that was decided on the release. Nothing was exported; verify the project.</source>
        <translation>日志未记载对该发布作出的全部决定。未导出任何内容；请校验项目。</translation>
    </message>
    <message>
        <source>The policy of the request is not in the project. Verify the project.</source>
        <translation>申请所依据的政策不在项目中。请校验项目。</translation>
    </message>
    <message>
        <source>The file %1 cannot be called so in a package: its name leads elsewhere or cannot be seen. Nothing was exported.</source>
        <translation>文件 %1 在包中不能使用此名称：其名称指向别处或不可见。未导出任何内容。</translation>
    </message>
    <message>
        <source>Nobody has asked for approval of %1, so there is nothing to export yet.</source>
        <translation>尚无人为 %1 申请批准，因此没有可导出的内容。</translation>
    </message>
    <message>
        <source>This is no archive of a release package as it was exported: %1. Get it again; one that was packed anew is unpacked, and its folder verified.</source>
        <translation>这不是按导出原样保存的发布包归档：%1。请重新获取；如果是重新打包的，请先解包，再校验其文件夹。</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>its directory is not where it has to be</source>
        <translation>其目录不在应在的位置</translation>
    </message>
    <message>
        <source>its directory is cut off</source>
        <translation>其目录被截断</translation>
    </message>
    <message>
        <source>its directory is written in another way</source>
        <translation>其目录的写法不同</translation>
    </message>
    <message>
        <source>a member is not what its directory says</source>
        <translation>有一个归档成员与目录所述不符</translation>
    </message>
    <message>
        <source>it holds bytes that belong to no member</source>
        <translation>其中有不属于任何成员的字节</translation>
    </message>
    <message>
        <source>This is no list of SHA-256 sums as this program writes it.</source>
        <translation>这不是本程序所写形式的 SHA-256 校验和列表。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Who may: %2.</source>
        <translation>%1 未作任何更改。有权者：%2。</translation>
    </message>
    <message>
        <source>No policy is in force in this project, so that nothing can be judged. A model-risk auditor publishes one.</source>
        <translation>此项目没有生效的政策，因此无法作出判断。政策由模型风险审计员发布。</translation>
    </message>
    <message>
        <source>The policy that comes with the program.</source>
        <translation>程序自带的政策。</translation>
    </message>
    <message>
        <source>Policies are made by model risk.</source>
        <translation>政策由模型风险部门制定。</translation>
    </message>
    <message>
        <source>%1 was published by %2 and never changes. Nothing was changed; draft the next version.</source>
        <translation>%1 已由 %2 公布，不再更改。未作任何更改；请起草下一版本。</translation>
    </message>
    <message>
        <source>%1 was withdrawn. Nothing was changed.</source>
        <translation>%1 已撤回。未作任何更改。</translation>
    </message>
    <message>
        <source>The project has version %1 of %2. Nothing was saved; give the draft another number, or change that draft.</source>
        <translation>项目中已有 %2 的版本 %1。未保存任何内容；请为草案指定其他编号，或修改那份草案。</translation>
    </message>
    <message>
        <source>Version %1 of %2 would begin on a day that has passed. Nothing was published; give it another.</source>
        <translation>%2 第 %1 版的生效日期已经过去。未发布任何内容；请指定另一个日期。</translation>
    </message>
    <message>
        <source>The control %1 cites %2 of %3, which the project&apos;s regulations do not have. Nothing was published; bring the regulation, or cite another.</source>
        <translation>控制 %1 引用了 %3 的 %2，而项目的法规中没有它。未发布任何内容；请导入该法规，或引用其他法规。</translation>
    </message>
    <message>
        <source>Without %1 no policy would be in force. Nothing was changed; publish another first.</source>
        <translation>没有 %1 就没有生效的政策。未作任何更改；请先发布另一项。</translation>
    </message>
    <message>
        <source>The text is of another policy or version than %1. Nothing was saved.</source>
        <translation>文本属于 %1 以外的政策或版本。未保存任何内容。</translation>
    </message>
    <message>
        <source>Withdrawing a policy needs a reason. Nothing was changed.</source>
        <translation>撤回政策需要理由。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 was withdrawn already.</source>
        <translation>%1 此前已撤回。</translation>
    </message>
    <message>
        <source>The project has no policy %1. A version is named as in model-release@2.</source>
        <translation>项目中没有政策 %1。版本的写法如 model-release@2。</translation>
    </message>
    <message>
        <source>One regulation takes the place of another, and the text has %1. Nothing was changed.</source>
        <translation>一次只能以一项法规取代另一项，而文本中有 %1 项。未作任何更改。</translation>
    </message>
    <message>
        <source>The project has %1 already and it says something else. Nothing was changed; give the new one an id of its own.</source>
        <translation>项目中已有 %1，且内容不同。未作任何更改；请为新的法规指定自己的 ID。</translation>
    </message>
    <message>
        <source>The project has no regulation %1.</source>
        <translation>项目中没有法规 %1。</translation>
    </message>
    <message>
        <source>%1 was replaced by %2 already. Nothing was changed.</source>
        <translation>%1 已被 %2 取代。未作任何更改。</translation>
    </message>
    <message>
        <source>A regulation does not replace itself. Nothing was changed.</source>
        <translation>法规不能取代自身。未作任何更改。</translation>
    </message>
    <message>
        <source>Regulations are kept by model risk.</source>
        <translation>法规由模型风险部门维护。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was stored.</source>
        <translation>无法读取 %1：%2。未存储任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was stored; make room or choose to leave the file where it is.</source>
        <translation>无法写入 %1：%2。未存储任何内容；请腾出空间，或选择将文件留在原处。</translation>
    </message>
    <message>
        <source>The project has no version %1 of a registered model. Nothing was begun.</source>
        <translation>项目中没有已登记模型的版本 %1。未开始任何发布。</translation>
    </message>
    <message>
        <source>A new version needs its model&apos;s name, without “@”. Nothing was begun.</source>
        <translation>新版本需要其模型的名称，不含“@”。未开始任何发布。</translation>
    </message>
    <message>
        <source>%1 is a release already. Nothing was changed.</source>
        <translation>%1 已是发布。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 runs in %2 without approval</source>
        <translation>%1 未经批准在 %2 中运行</translation>
    </message>
    <message>
        <source>Only releases that were approved run.</source>
        <translation>只有已批准的发布才能运行。</translation>
    </message>
    <message>
        <source>It was %1 when it was recorded as running.</source>
        <translation>记录为运行中时，它的状态是%1。</translation>
    </message>
    <message>
        <source>Take it back, or have it approved.</source>
        <translation>请将其撤下，或使其获得批准。</translation>
    </message>
    <message>
        <source>Where releases run is recorded by those who run them.</source>
        <translation>发布在何处运行，由其运行者记录。</translation>
    </message>
    <message>
        <source>%1 cannot become a candidate: it is not known what it was made of. Missing: %2. Nothing was changed; add these with release describe, release split or release artifact, or in the window.</source>
        <translation>%1 不能成为候选：不知道它由什么构成。缺少：%2。未作任何更改；请用 release describe、release split 或 release artifact 补充，或在窗口中补充。</translation>
    </message>
    <message>
        <source>Releases are made by data scientists and software engineers.</source>
        <translation>发布由数据科学家和软件工程师创建。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3 from there. Nothing was changed.</source>
        <translation>%1 处于“%2”，不能由此变为“%3”。未作任何更改。</translation>
    </message>
    <message>
        <source>This step is not yours to take: %1 to %2.</source>
        <translation>您无权执行此步骤：%1 转到 %2。</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 已上线。</translation>
    </message>
    <message>
        <source>The project holds a release that cannot be read: %1.</source>
        <translation>项目中有一个无法读取的发布：%1。</translation>
    </message>
    <message>
        <source>The project has no such release.</source>
        <translation>项目中没有这样的发布。</translation>
    </message>
    <message>
        <source>The project has no release %1. A release is named by model and version, as in model@3, and begins when somebody registers it.</source>
        <translation>项目中没有发布 %1。发布以模型和版本命名，如 model@3，由某人登记后开始。</translation>
    </message>
    <message>
        <source>Two models are called %1. Name the release by its id, such as %2.</source>
        <translation>有两个模型名为 %1。请用标识指明发布，例如 %2。</translation>
    </message>
    <message>
        <source>%1 is %2: what it consists of is frozen. Nothing was changed; withdraw the request, or begin a new version.</source>
        <translation>%1 处于“%2”：其构成已冻结。未作任何更改；请撤回请求，或开始新版本。</translation>
    </message>
    <message>
        <source>Files of %1 are not what they were</source>
        <translation>%1 的文件已不是原样</translation>
    </message>
    <message>
        <source>The files of a release never change.</source>
        <translation>发布的文件从不更改。</translation>
    </message>
    <message>
        <source>Changed or gone: %1.</source>
        <translation>已更改或丢失：%1。</translation>
    </message>
    <message>
        <source>Bring the files back, or begin a new version.</source>
        <translation>请恢复文件，或开始新版本。</translation>
    </message>
    <message>
        <source>Files are checked by people of the project in a role that they hold. Nothing was changed; act in one of yours.</source>
        <translation>文件由项目人员以其担任的角色检查。未作任何更改；请以您的某个角色操作。</translation>
    </message>
    <message>
        <source>%1 has no file %2.</source>
        <translation>%1 没有文件 %2。</translation>
    </message>
    <message>
        <source>There is no column %1 to ignore.</source>
        <translation>没有可忽略的列 %1。</translation>
    </message>
    <message>
        <source>line %1 has another number of cells than the header</source>
        <translation>第 %1 行的单元格数与表头不同</translation>
    </message>
    <message>
        <source>the file has more than %1 rows</source>
        <translation>文件超过 %1 行</translation>
    </message>
    <message>
        <source>Reading the rows was cancelled.</source>
        <translation>已取消读取行。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was recorded.</source>
        <translation>无法读取 %1：%2。未作任何记录。</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was recorded.</source>
        <translation>%1：%2。未作任何记录。</translation>
    </message>
    <message>
        <source>%1 risk tier</source>
        <translation>风险等级：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Who can bring it: %1</source>
        <translation>可由谁提供：%1</translation>
    </message>
    <message>
        <source>“%1” is no day; one is written as in 2027-01-31.</source>
        <translation>“%1”不是日期；写法如 2027-01-31。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 个特征</translation>
    </message>
    <message>
        <source>%1 features, %2 splits</source>
        <translation>%1 个特征，%2 个划分</translation>
    </message>
    <message>
        <source>%1 of %2 tests pass</source>
        <translation>%2 项测试中 %1 项通过</translation>
    </message>
    <message>
        <source>people with %1: %2</source>
        <translation>具备 %1 的人数：%2</translation>
    </message>
    <message>
        <source>Model accuracy</source>
        <translation>模型准确度</translation>
    </message>
    <message>
        <source>Ethics of outputs</source>
        <translation>输出的伦理</translation>
    </message>
    <message>
        <source>Training features</source>
        <translation>训练特征</translation>
    </message>
    <message>
        <source>Code efficiency</source>
        <translation>代码效率</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>it has no time stamp</source>
        <translation>没有时间戳</translation>
    </message>
    <message>
        <source>its time stamp of %1 is older than the decision says that it is</source>
        <translation>其时间戳 %1 早于决定所注明的时间</translation>
    </message>
    <message>
        <source>The project has no framing or evaluation plan %1.</source>
        <translation>项目中没有界定或评估计划 %1。</translation>
    </message>
    <message>
        <source>The use case is not in the project.</source>
        <translation>项目中没有该用例。</translation>
    </message>
    <message>
        <source>This draft has changed since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>自您打开后，此草稿已更改。未保存任何内容；请查看新内容后再次保存。</translation>
    </message>
    <message>
        <source>Nothing differs from what the draft says already.</source>
        <translation>与草稿现有内容没有差异。</translation>
    </message>
    <message>
        <source>Dissent needs its reason, which is kept. Nothing was saved.</source>
        <translation>异议需要理由，理由会予以保留。未保存任何内容。</translation>
    </message>
    <message>
        <source>what one prediction is about</source>
        <translation>单个预测的对象</translation>
    </message>
    <message>
        <source>how long it takes until the outcome is known</source>
        <translation>多久之后才知道结果</translation>
    </message>
    <message>
        <source>which outcomes there are</source>
        <translation>有哪些结果</translation>
    </message>
    <message>
        <source>what one would do without a model</source>
        <translation>没有模型时会怎么做</translation>
    </message>
    <message>
        <source>what each kind of mistake costs</source>
        <translation>每类错误的代价</translation>
    </message>
    <message>
        <source>whether people or the model decide</source>
        <translation>由人还是由模型决定</translation>
    </message>
    <message>
        <source>the metric that counts</source>
        <translation>起决定作用的指标</translation>
    </message>
    <message>
        <source>the data it is measured on</source>
        <translation>用于衡量的数据</translation>
    </message>
    <message>
        <source>whether higher is better</source>
        <translation>是否越高越好</translation>
    </message>
    <message>
        <source>baselines to beat</source>
        <translation>须超过的基线</translation>
    </message>
    <message>
        <source>The key %1 of %2 was revoked, and a revoked key is not certified any more. %2 creates another.</source>
        <translation>%2 的密钥 %1 已被撤销，已撤销的密钥不再签发证书。请由 %2 另建一个。</translation>
    </message>
    <message>
        <source>The project has no authority of its own yet. Found one first, or note a certificate of an organisation for this key.</source>
        <translation>项目尚无自己的机构。请先建立一个，或为此密钥登记某个组织的证书。</translation>
    </message>
    <message>
        <source>There is no sign-off %1 in the project.</source>
        <translation>项目中没有签核 %1。</translation>
    </message>
    <message>
        <source>This is no receipt of a sign-off, or it was altered.</source>
        <translation>这不是签核的回执，或已被改动。</translation>
    </message>
    <message>
        <source>the receipt does not hold the key that it names</source>
        <translation>回执不包含其注明的密钥</translation>
    </message>
    <message>
        <source>Checkpoint: signature</source>
        <translation>检查点：签名</translation>
    </message>
    <message>
        <source>Decision: time stamp</source>
        <translation>决定：时间戳</translation>
    </message>
    <message>
        <source>Decision: whose key it is</source>
        <translation>决定：密钥归属</translation>
    </message>
    <message>
        <source>it is not the key of %1 in the project</source>
        <translation>它不是项目中 %1 的密钥</translation>
    </message>
    <message>
        <source>no trusted keys were given, so it is not known who signed with %1</source>
        <translation>未提供受信任的密钥，因此无法得知是谁用 %1 签名</translation>
    </message>
    <message>
        <source>Checkpoint that was kept: the same log</source>
        <translation>保存的检查点：同一日志</translation>
    </message>
    <message>
        <source>it is of another log: %1</source>
        <translation>它属于另一个日志：%1</translation>
    </message>
    <message>
        <source>of the same number of entries it has another root: one of the two logs is forged</source>
        <translation>条目数相同而根不同：两个日志中有一个是伪造的</translation>
    </message>
    <message>
        <source>it is of %1 entries, the receipt&apos;s of %2; give the project, which has those between</source>
        <translation>它有 %1 个条目，回执的检查点有 %2 个；请指定项目，其中含有两者之间的条目</translation>
    </message>
    <message>
        <source>Decision: signature</source>
        <translation>决定：签名</translation>
    </message>
    <message>
        <source>Entry: of the decision</source>
        <translation>条目：属于该决定</translation>
    </message>
    <message>
        <source>Entry: in the log of the checkpoint</source>
        <translation>条目：在检查点的日志中</translation>
    </message>
    <message>
        <source>Project: its log begins with that of the checkpoint</source>
        <translation>项目：其日志以检查点的日志开头</translation>
    </message>
    <message>
        <source>Project: holds the decision</source>
        <translation>项目：含有该决定</translation>
    </message>
    <message>
        <source>the decision was taken away</source>
        <translation>该决定已被移除</translation>
    </message>
    <message>
        <source>%1 is a draft already. Change that one, or withdraw it first.</source>
        <translation>%1 已是草稿。请更改该草稿，或先将其撤回。</translation>
    </message>
    <message>
        <source>%1 was replaced by %2 already.</source>
        <translation>%1 此前已被 %2 取代。</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read: %2</source>
        <translation>无法读取条目 %1：%2</translation>
    </message>
    <message>
        <source>The reading of the log was cancelled.</source>
        <translation>已取消读取日志。</translation>
    </message>
    <message>
        <source>The log says that %1 went to “%2”, which this version does not know, so its state of then cannot be told. The project is unharmed; a newer version may read it.</source>
        <translation>日志记载 %1 转为“%2”，此版本不认识该状态，因此无法得知当时的状态。项目完好无损；较新的版本或许可以读取。</translation>
    </message>
    <message>
        <source>of an earlier request</source>
        <translation>属于较早的申请</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>无效原因</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>SHA-256 when read last</source>
        <translation>上次读取时的 SHA-256</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Digest of the source</source>
        <translation>来源的摘要</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of rows</source>
        <translation>各行哈希的 SHA-256</translation>
    </message>
    <message>
        <source>The threshold that costs least on training data</source>
        <translation>在训练数据上代价最小的阈值</translation>
    </message>
    <message>
        <source>Outcomes come %1 days late: figures in use speak of what was decided before that.</source>
        <translation>结果要晚 %1 天才知道：使用中的数字反映的是在那之前所作的决定。</translation>
    </message>
    <message>
        <source>A miss counts %1 times a false alarm in the cost that the plan starts from.</source>
        <translation>在计划所依据的代价中，一次漏报相当于 %1 次误报。</translation>
    </message>
    <message>
        <source>It is brought into use as advice: somebody decides and can differ.</source>
        <translation>以建议的形式投入使用：由人决定，可以不采纳。</translation>
    </message>
    <message>
        <source>It is brought into use as a decision: the share that people overrule is watched.</source>
        <translation>以决策的形式投入使用：监测被人推翻的比例。</translation>
    </message>
    <message>
        <source>%1 is a user group of another use case. Nothing was saved.</source>
        <translation>%1 是另一用例的用户群。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 %2 is %3: who was there is said before that. Nothing was saved.</source>
        <translation>%1 %2 的状态为“%3”：参与者须在此之前注明。未保存任何内容。</translation>
    </message>
    <message>
        <source>The evaluation plan of %1 was fixed after results</source>
        <translation>%1 的评估计划在有结果之后才确定</translation>
    </message>
    <message>
        <source>How models will be judged is agreed on before anybody has seen a result.</source>
        <translation>如何评判模型，须在任何人看到结果之前商定。</translation>
    </message>
    <message>
        <source>Version %1 was agreed on at %2 UTC, the first run came in at %3 UTC.</source>
        <translation>版本 %1 于 %2 UTC 商定，首次运行于 %3 UTC 到达。</translation>
    </message>
    <message>
        <source>The plan may have been chosen to fit what was seen.</source>
        <translation>计划可能是按已看到的结果选定的。</translation>
    </message>
    <message>
        <source>Judge the models on data that came in after the plan, or say why the plan would have been the same.</source>
        <translation>请用计划之后到达的数据评判模型，或说明为何计划本来也会如此。</translation>
    </message>
    <message>
        <source>%1 is %2 and no more on its way. Nothing was changed.</source>
        <translation>%1 的状态为“%2”，已不在交接途中。未作任何更改。</translation>
    </message>
    <message>
        <source>A handover goes from one role to another. Nothing was saved; choose who takes it.</source>
        <translation>交接是从一个角色到另一个角色。未保存任何内容；请选择由谁接收。</translation>
    </message>
    <message>
        <source>What the %1 has is handed over by one. Nothing was saved; act in that role, or ask one of them.</source>
        <translation>%1的内容由该角色交出。未保存任何内容；请以该角色操作，或请担任该角色的人处理。</translation>
    </message>
    <message>
        <source>%1 is answered by %2 or another %3. Nothing was changed; ask one of them.</source>
        <translation>%1 由 %2 或其他%3答复。未作任何更改；请向其中一人询问。</translation>
    </message>
    <message>
        <source>You handed %1 over, so another person takes it. Nothing was changed; ask one of these: %2.</source>
        <translation>%1 由您交出，因此须由他人接收。未作任何更改；请找%2。</translation>
    </message>
    <message>
        <source>%1 goes to the role %2. Nothing was changed; act in that role, or ask one of them.</source>
        <translation>%1 交给%2。未作任何更改；请以该角色操作，或请担任该角色的人处理。</translation>
    </message>
    <message>
        <source>%1 is %2. Nothing was changed.</source>
        <translation>%1 的状态为“%2”。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s, who handed it over. Nothing was changed; ask them.</source>
        <translation>%1 由 %2 交出，归其所有。未作任何更改；请向其询问。</translation>
    </message>
    <message>
        <source>%1 has nothing with the number %2. Nothing was changed.</source>
        <translation>%1 中没有编号为 %2 的项。未作任何更改。</translation>
    </message>
    <message>
        <source>This needs some words, which are kept. Nothing was changed.</source>
        <translation>此处需要写几句话，内容会保留。未作任何更改。</translation>
    </message>
    <message>
        <source>Where the data come from, and who may use them for this</source>
        <translation>数据来自何处，谁可以为此使用</translation>
    </message>
    <message>
        <source>Data sets and their digests</source>
        <translation>数据集及其摘要</translation>
    </message>
    <message>
        <source>What is known to be wrong with the data</source>
        <translation>已知的数据问题</translation>
    </message>
    <message>
        <source>How fresh the data are, and how they are brought up to date</source>
        <translation>数据有多新，如何更新</translation>
    </message>
    <message>
        <source>What the model is for, and what it must not be used for</source>
        <translation>模型的用途，以及不得用于什么</translation>
    </message>
    <message>
        <source>What one prediction is about, and what mistakes cost</source>
        <translation>一次预测针对什么，出错的代价是多少</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>如何评判</translation>
    </message>
    <message>
        <source>Which data trained it</source>
        <translation>用哪些数据训练</translation>
    </message>
    <message>
        <source>Its inputs in order, with units and what is missing may be</source>
        <translation>按顺序列出的输入，含单位以及哪些可以缺失</translation>
    </message>
    <message>
        <source>Code and commit that make it again</source>
        <translation>可重新生成它的代码和提交</translation>
    </message>
    <message>
        <source>Where it does not hold</source>
        <translation>在哪些情况下不适用</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>决定了什么，为什么</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>还有什么未解决</translation>
    </message>
    <message>
        <source>What is deployed, by digest</source>
        <translation>部署了什么（按摘要）</translation>
    </message>
    <message>
        <source>How to roll it back</source>
        <translation>如何回滚</translation>
    </message>
    <message>
        <source>Limits of load and latency, and how they were measured</source>
        <translation>负载和延迟的上限，以及如何测得</translation>
    </message>
    <message>
        <source>What to watch, and when to wake whom</source>
        <translation>要监测什么，何时叫醒谁</translation>
    </message>
    <message>
        <source>What happened in production since the last release</source>
        <translation>自上次发布以来生产环境中发生了什么</translation>
    </message>
    <message>
        <source>How production differs from the training data</source>
        <translation>生产环境与训练数据有何不同</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>交接的内容</translation>
    </message>
    <message>
        <source>A false alarm costs %1, a miss %2 %3</source>
        <translation>误报的代价为 %1，漏报为 %2 %3</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>没有未解决的发现项。</translation>
    </message>
    <message>
        <source>The row of %1 holds a word that this version does not know.</source>
        <translation>%1 的行中有此版本不认识的词。</translation>
    </message>
    <message>
        <source>The project has no handover %1.</source>
        <translation>项目没有交接 %1。</translation>
    </message>
    <message>
        <source>%1 by a %2 (%3). Nothing was saved; ask them.</source>
        <translation>%1由%2（%3）进行。未保存任何内容；请向其询问。</translation>
    </message>
    <message>
        <source>“%1” is of another family than “%2”, and nothing carries over between families. Nothing was saved.</source>
        <translation>“%1”与“%2”属于不同类别，不同类别之间不能迁移。未保存任何内容。</translation>
    </message>
    <message>
        <source>A skill needs a name and a family.</source>
        <translation>技能需要名称和类别。</translation>
    </message>
    <message>
        <source>Skills are named</source>
        <translation>技能的命名</translation>
    </message>
    <message>
        <source>A level is one of 0 to 4.</source>
        <translation>级别为 0 到 4。</translation>
    </message>
    <message>
        <source>The levels of others are written</source>
        <translation>他人级别的填写</translation>
    </message>
    <message>
        <source>A requirement is of a technique or of a model.</source>
        <translation>要求须针对一项技术或一个模型。</translation>
    </message>
    <message>
        <source>A requirement asks for level 1 to 4 and at least 1 person.</source>
        <translation>要求的级别为 1 到 4，人数至少为 1。</translation>
    </message>
    <message>
        <source>Requirements are written</source>
        <translation>要求的填写</translation>
    </message>
    <message>
        <source>Everybody who works on it has the skills that it asks for.</source>
        <translation>所有参与者都具备所要求的技能。</translation>
    </message>
    <message>
        <source>%1 lacks “%2” at level %3</source>
        <translation>%1 的“%2”未达到级别 %3</translation>
    </message>
    <message>
        <source>Skills are missing for %1</source>
        <translation>%1 缺少所需技能</translation>
    </message>
    <message>
        <source>Who builds or operates a model has the skills that its technique asks for.</source>
        <translation>构建或运行模型的人具备该技术所要求的技能。</translation>
    </message>
    <message>
        <source>Faults are seen late or not at all.</source>
        <translation>故障会很晚才被发现，甚至不被发现。</translation>
    </message>
    <message>
        <source>Show an evidenced level, or give the work to somebody who has one.</source>
        <translation>请出示有证明的级别，或把工作交给具备该级别的人。</translation>
    </message>
    <message>
        <source>The project has no skill “%1”.</source>
        <translation>项目没有技能“%1”。</translation>
    </message>
    <message>
        <source>%1 is %2, and this is done with one that is %3. Nothing was changed.</source>
        <translation>%1 的状态为“%2”，此操作要求状态为“%3”。未作任何更改。</translation>
    </message>
    <message>
        <source>What %1 is to earn is written by its owners or by a %2. Nothing was saved; ask one of them.</source>
        <translation>%1 应带来的收益由其负责人或%2填写。未保存任何内容；请向其中一人询问。</translation>
    </message>
    <message>
        <source>%1 is accepted and stays as it is. Nothing was changed; write a new value record.</source>
        <translation>%1 已验收，保持不变。未作任何更改；请新写一份价值记录。</translation>
    </message>
    <message>
        <source>%1 is disputed by %2, which is decided before it is measured again. Nothing was changed; ask %3.</source>
        <translation>%2 对 %1 提出了异议，须先裁定再重新测量。未作任何更改；请询问 %3。</translation>
    </message>
    <message>
        <source>%1 is measured by a %2. Nothing was changed; ask one of them.</source>
        <translation>%1 由%2测量。未作任何更改；请向其中一人询问。</translation>
    </message>
    <message>
        <source>%1 was not measured yet, so there is no figure to stand by. Nothing was changed; ask a %2.</source>
        <translation>%1 尚未测量，因此没有可以担保的数字。未作任何更改；请找%2。</translation>
    </message>
    <message>
        <source>%1 needs the word of a %2. Nothing was changed; ask one of them.</source>
        <translation>%1 需要%2的确认。未作任何更改；请向其中一人询问。</translation>
    </message>
    <message>
        <source>You stand by the figure of %1 already, and it takes two persons. Nothing was changed; ask another %2.</source>
        <translation>您已为 %1 的数字担保，而这需要两个人。未作任何更改；请找另一位%2。</translation>
    </message>
    <message>
        <source>The value of %1 is accepted by the business owner of %2. Nothing was changed; ask %3.</source>
        <translation>%1 的价值由 %2 的业务负责人验收。未作任何更改；请询问 %3。</translation>
    </message>
    <message>
        <source>You stand by the figure of %1, so another person accepts it. Nothing was changed; name another business owner for %2.</source>
        <translation>您为 %1 的数字担保，因此须由他人验收。未作任何更改；请为 %2 指定另一位业务负责人。</translation>
    </message>
    <message>
        <source>Evidence against the claim about %1 comes from those who stand by its figure: %2. Nothing was changed; ask one of them.</source>
        <translation>反驳关于 %1 的主张的证据须由为其数字担保的人提供：%2。未作任何更改；请向其中一人询问。</translation>
    </message>
    <message>
        <source>The dispute about %1 is decided by the business owner, %2, or by a %3. Nothing was changed; ask one of them.</source>
        <translation>关于 %1 的异议由业务负责人 %2 或%3裁定。未作任何更改；请向其中一人询问。</translation>
    </message>
    <message>
        <source>You are a party to the dispute about %1, so another person decides it. Nothing was changed; ask %2 or a %3.</source>
        <translation>您是 %1 异议的当事人，因此须由他人裁定。未作任何更改；请询问 %2 或%3。</translation>
    </message>
    <message>
        <source>How much a model is used is recorded by a %1. Nothing was saved; ask one of them.</source>
        <translation>模型的使用量由%1记录。未保存任何内容；请向其中一人询问。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log does not say its “%2”, so no value can be computed. The rest is unharmed; verify the project.</source>
        <translation>审计日志的条目 %1 未说明其“%2”，因此无法计算价值。其余部分未受损；请校验项目。</translation>
    </message>
    <message>
        <source>The project has no value record %1.</source>
        <translation>项目没有价值记录 %1。</translation>
    </message>
    <message>
        <source>The project has no group of users %1.</source>
        <translation>项目没有用户群 %1。</translation>
    </message>
    <message>
        <source>Adoption counts at least one eligible decision, no more used than eligible, and no more overridden than used. Nothing was saved.</source>
        <translation>采用情况至少计入一项适用的决策，使用数不超过适用数，推翻数不超过使用数。未保存任何内容。</translation>
    </message>
    <message>
        <source>The window has to end after it begins. Nothing was saved.</source>
        <translation>时间段的结束须晚于开始。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it. Nothing was saved; look at what is new and try again.</source>
        <translation>自您查看以来，%1 已有更改。未保存任何内容；请查看新内容，然后重试。</translation>
    </message>
    <message>
        <source>A value record needs a hypothesis of at most 20,000 characters. Nothing was saved.</source>
        <translation>价值记录需要一个不超过 20,000 个字符的假设。未保存任何内容。</translation>
    </message>
    <message>
        <source>A value record needs a metric that shows the value. Nothing was saved.</source>
        <translation>价值记录需要一个体现价值的指标。未保存任何内容。</translation>
    </message>
    <message>
        <source>A value record says how one will know what would have been without it. Nothing was saved.</source>
        <translation>价值记录须说明如何得知没有该用例时会怎样。未保存任何内容。</translation>
    </message>
    <message>
        <source>The target of a value is a number. Nothing was saved.</source>
        <translation>价值的目标是一个数字。未保存任何内容。</translation>
    </message>
    <message>
        <source>What was realised is a number, of a period that ends after it begins. Nothing was saved.</source>
        <translation>实现的价值是一个数字，其时间段的结束须晚于开始。未保存任何内容。</translation>
    </message>
    <message>
        <source>A measurement names its evidence: where the figure comes from. Nothing was saved.</source>
        <translation>测量须注明证据：数字从何而来。未保存任何内容。</translation>
    </message>
    <message>
        <source>A dispute needs a claim and its evidence, which are kept. Nothing was saved.</source>
        <translation>异议需要主张及其证据，内容会保留。未保存任何内容。</translation>
    </message>
    <message>
        <source>Say what speaks against the claim. Nothing was saved.</source>
        <translation>请说明有什么反驳该主张。未保存任何内容。</translation>
    </message>
    <message>
        <source>A dispute is decided with a reason, which is kept. Nothing was saved.</source>
        <translation>裁定异议须有理由，内容会保留。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 is accountable for “%2” of %3, and one person is. Nothing was saved; take theirs back first.</source>
        <translation>%3 的“%2”由 %1 最终负责，且只能由一人负责。未保存任何内容；请先撤回其职责。</translation>
    </message>
    <message>
        <source>The duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>The project has no checkpoint of this export: %1</source>
        <translation>项目没有此次导出的检查点：%1</translation>
    </message>
    <message>
        <source>Checkpoint of the log: %1 entries, signed by nobody.</source>
        <translation>日志检查点：%1 个条目，无人签名。</translation>
    </message>
    <message>
        <source>Checkpoint of the log: %1 entries, signed by %2.</source>
        <translation>日志检查点：%1 个条目，由 %2 签名。</translation>
    </message>
    <message>
        <source>Taking %1 to %2 needs a code that can be counted, one of: %3. Nothing was changed.</source>
        <translation>将 %1 转为 %2 需要一个可统计的代码，可选：%3。未作任何更改。</translation>
    </message>
    <message>
        <source>The row of use case %1 says the state “%2”, which no use case can be in. Another program wrote it; nothing was changed. Verify the project.</source>
        <translation>用例 %1 的行写着状态“%2”，而任何用例都不可能处于该状态。它由其他程序写入；未作任何更改。请验证项目。</translation>
    </message>
    <message>
        <source>%1 of %2 are written by its owners or by a %3. Nothing was saved; ask one of them.</source>
        <translation>%2 的%1由其负责人或%3填写。未保存任何内容；请联系其中一位。</translation>
    </message>
    <message>
        <source>The comparison of a view has a “%1” that this version does not know.</source>
        <translation>视图的比较中有此版本不认识的“%1”。</translation>
    </message>
    <message>
        <source>The project has no task %1.</source>
        <translation>项目没有任务 %1。</translation>
    </message>
    <message>
        <source>Tasks are made and changed by those who work on the project, in a role that they hold; others comment. Nothing was changed; say it in a comment, or ask a manager: %1.</source>
        <translation>任务由参与项目的人以其拥有的角色创建和更改；其他人可以评论。未作任何更改；请写在评论中，或联系经理：%1。</translation>
    </message>
    <message>
        <source>The project has no %1 %2 to make a task from. Nothing was saved.</source>
        <translation>项目没有可用来创建任务的%1 %2。未保存任何内容。</translation>
    </message>
    <message>
        <source>A task needs a title. Nothing was saved.</source>
        <translation>任务需要标题。未保存任何内容。</translation>
    </message>
    <message>
        <source>A task&apos;s title has at most %1 characters. Nothing was saved; shorten it.</source>
        <translation>任务标题最多 %1 个字符。未保存任何内容；请缩短。</translation>
    </message>
    <message>
        <source>A task&apos;s text has at most %1 characters. Nothing was saved; shorten it.</source>
        <translation>任务正文最多 %1 个字符。未保存任何内容；请缩短。</translation>
    </message>
    <message>
        <source>Taking %1 from %2 to %3 needs a reason. Nothing was changed.</source>
        <translation>将 %1 从 %2 转为 %3 需要理由。未作任何更改。</translation>
    </message>
    <message>
        <source>Passed later</source>
        <translation>后来通过</translation>
    </message>
    <message>
        <source>%1: %2 tests failed</source>
        <translation>%1：%2 个测试失败</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>测试报告</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>A file of feedback has at most %1 rows. Nothing was imported; split it.</source>
        <translation>反馈文件最多 %1 行。未导入任何内容；请拆分。</translation>
    </message>
    <message>
        <source>“harm” is true or false</source>
        <translation>“harm”为 true 或 false</translation>
    </message>
    <message>
        <source>it has more cells than the header</source>
        <translation>单元格数多于表头</translation>
    </message>
    <message>
        <source>A table of feedback has a column “text”. Nothing was imported.</source>
        <translation>反馈表须有“text”列。未导入任何内容。</translation>
    </message>
    <message>
        <source>A file of feedback has at most 32 MiB. Nothing was imported; split it.</source>
        <translation>反馈文件最大 32 MiB。未导入任何内容；请拆分。</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>文件为空。未导入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no user group of %2. Nothing was saved.</source>
        <translation>%1 不是 %2 的用户群。未保存任何内容。</translation>
    </message>
    <message>
        <source>somebody has to judge it first: triage it</source>
        <translation>须先有人评估：请分类处理</translation>
    </message>
    <message>
        <source>it has no reply and led to nothing: answer or link it</source>
        <translation>既无回复也无结果：请回复或关联</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 is %2 and does not become %3: %4. Nothing was changed.</source>
        <translation>%1 处于%2，不能变为%3：%4。未作任何更改。</translation>
    </message>
    <message>
        <source>Feedback needs its words.</source>
        <translation>反馈需要原话。</translation>
    </message>
    <message>
        <source>Items of feedback</source>
        <translation>反馈条目</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>%1 已关联到 %2。</translation>
    </message>
    <message>
        <source>A reply needs words.</source>
        <translation>回复需要内容。</translation>
    </message>
    <message>
        <source>The project has no feedback %1.</source>
        <translation>项目没有反馈 %1。</translation>
    </message>
    <message>
        <source>The project has no meeting %1.</source>
        <translation>项目没有会议 %1。</translation>
    </message>
    <message>
        <source>The project has no %1 %2. Nothing was saved.</source>
        <translation>项目没有%1 %2。未保存任何内容。</translation>
    </message>
    <message>
        <source>A meeting needs a title. Nothing was saved.</source>
        <translation>会议需要标题。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1:%2 is nothing to look for; %1: takes one of: %3.</source>
        <translation>无法查找 %1:%2；%1: 可取：%3。</translation>
    </message>
    <message>
        <source>a day such as 2026-03-31</source>
        <translation>日期，如 2026-03-31</translation>
    </message>
    <message>
        <source>Why a gate is passed without something is said by a %1 (%2). Nothing was saved; ask them.</source>
        <translation>缺少某项仍通过关卡的理由由%1（%2）说明。未保存任何内容；请联系他们。</translation>
    </message>
    <message>
        <source>%1 does not ask for “%2”.</source>
        <translation>%1 不要求“%2”。</translation>
    </message>
    <message>
        <source>%1 is not passed without %2. Nothing was saved.</source>
        <translation>没有%2就不能通过 %1。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 已有%2。</translation>
    </message>
    <message>
        <source>Doing without something needs its reason, which is kept.</source>
        <translation>免除某项需要理由，理由会被保留。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 cannot go to %2 from %3. Nothing was asked.</source>
        <translation>%1 不能从 %3 转到 %2。未提出任何请求。</translation>
    </message>
    <message>
        <source>no user group is named</source>
        <translation>未指明用户群</translation>
    </message>
    <message>
        <source>no interval is agreed with: %1</source>
        <translation>未与以下用户群约定间隔：%1</translation>
    </message>
    <message>
        <source>a user contact rota</source>
        <translation>用户联系轮值表</translation>
    </message>
    <message>
        <source>an evaluation plan that is agreed on</source>
        <translation>已达成一致的评估计划</translation>
    </message>
    <message>
        <source>model risk&apos;s word on the framing</source>
        <translation>模型风险方对框定的意见</translation>
    </message>
    <message>
        <source>the decision it makes better</source>
        <translation>它所改进的决策</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>a place in the ranking</source>
        <translation>排名中的位置</translation>
    </message>
    <message>
        <source>results of its experiments</source>
        <translation>其实验的结果</translation>
    </message>
    <message>
        <source>no grave finding that is open</source>
        <translation>没有未关闭的严重发现项</translation>
    </message>
    <message>
        <source>%1 are open</source>
        <translation>%1 未关闭</translation>
    </message>
    <message>
        <source>users talked with as agreed</source>
        <translation>按约定与用户交流</translation>
    </message>
    <message>
        <source>somebody accountable for operating it</source>
        <translation>对运行负责的人</translation>
    </message>
    <message>
        <source>done without, %1: %2</source>
        <translation>已免除，%1：%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1 does not pass %2: %3 of %4 are there. It lacks %5. Nothing was changed.</source>
        <translation>%1 未通过 %2：共 %4 项，已有 %3 项。缺少%5。未作任何更改。</translation>
    </message>
    <message>
        <source>A %1 (%2) may say why it is done without.</source>
        <translation>%1（%2）可以说明免除的理由。</translation>
    </message>
    <message>
        <source>The project has no user group %1.</source>
        <translation>项目没有用户群 %1。</translation>
    </message>
    <message>
        <source>The user groups</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Contacts with users</source>
        <translation>用户联系</translation>
    </message>
    <message>
        <source>A contact that is still to come is none yet. Nothing was saved.</source>
        <translation>尚未发生的联系还不算联系。未保存任何内容。</translation>
    </message>
    <message>
        <source>A user group needs a name.</source>
        <translation>用户群需要名称。</translation>
    </message>
    <message>
        <source>The size of a group is 0 or more people.</source>
        <translation>用户群规模为 0 人或以上。</translation>
    </message>
    <message>
        <source>An adoption target is a share from 0 to 1.</source>
        <translation>采用目标是 0 到 1 之间的比例。</translation>
    </message>
    <message>
        <source>A contact is agreed every 1 or more days.</source>
        <translation>联系间隔约定为 1 天或以上。</translation>
    </message>
    <message>
        <source>A contact says with whom it was or what came of it.</source>
        <translation>联系须说明对象或结果。</translation>
    </message>
    <message>
        <source>the business owner&apos;s acceptance</source>
        <translation>业务负责人的认可</translation>
    </message>
    <message>
        <source>a decision on the dispute</source>
        <translation>对争议的决策</translation>
    </message>
    <message>
        <source>a measurement that two stand by</source>
        <translation>由两人担保的测量</translation>
    </message>
    <message>
        <source>Take a step</source>
        <translation>执行一步</translation>
    </message>
    <message>
        <source>Sign off a release</source>
        <translation>签核发布</translation>
    </message>
    <message>
        <source>Agree on a framing or plan</source>
        <translation>同意框定或计划</translation>
    </message>
    <message>
        <source>Stand by a figure</source>
        <translation>为数字担保</translation>
    </message>
    <message>
        <source>Accept a value</source>
        <translation>认可价值</translation>
    </message>
    <message>
        <source>Decide a dispute</source>
        <translation>裁决争议</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>%1 of %2 · industry 20 %, insights</source>
        <translation>%1 / %2 · 行业 20 %，洞察</translation>
    </message>
    <message>
        <source>Time to value, median</source>
        <translation>价值实现时间，中位数</translation>
    </message>
    <message>
        <source>Days from gate 0, which is being framed, to the first value record that the business owner accepted, of the use cases that have one. The 85th percentile is the nearest rank.</source>
        <translation>从关卡 0（即正在框定）到业务负责人认可的第一份价值记录的天数，仅计有此记录的用例。第 85 百分位数按最近秩计算。</translation>
    </message>
    <message>
        <source>no accepted value yet</source>
        <translation>尚无获认可的价值</translation>
    </message>
    <message>
        <source>85 % within %1 d · n = %2</source>
        <translation>85 % 在 %1 天内 · n = %2</translation>
    </message>
    <message>
        <source>Groups that adopted</source>
        <translation>已采用的用户群</translation>
    </message>
    <message>
        <source>nobody was counted yet</source>
        <translation>尚未统计任何人</translation>
    </message>
    <message>
        <source>Overridden decisions</source>
        <translation>被推翻的决策</translation>
    </message>
    <message>
        <source>Decisions in which people went against what the model recommended, of all that were taken with it, in the last window of each group.</source>
        <translation>在每个用户群的最近窗口内，人员未采纳模型建议的决策，占借助模型作出的全部决策的比例。</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 / %2 个决策</translation>
    </message>
    <message>
        <source>no decisions were counted yet</source>
        <translation>尚未统计任何决策</translation>
    </message>
    <message>
        <source>The project has no comment with the id %1.</source>
        <translation>项目没有 ID 为 %1 的评论。</translation>
    </message>
    <message>
        <source>Only %1, who wrote this comment, changes it or takes it back. Nothing was changed; answer it, or resolve it.</source>
        <translation>只有评论作者 %1 能更改或撤回此评论。未作任何更改；请回复，或将其标为已解决。</translation>
    </message>
    <message>
        <source>A comment says something. Nothing was saved.</source>
        <translation>评论不能为空。未保存任何内容。</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters. Nothing was saved; shorten it.</source>
        <translation>评论最多 %1 个字符。未保存任何内容；请缩短。</translation>
    </message>
    <message>
        <source>An answer is about the same thing. Nothing was saved.</source>
        <translation>回复须针对同一对象。未保存任何内容。</translation>
    </message>
    <message>
        <source>The project has no %1 %2 to comment on. Nothing was saved.</source>
        <translation>项目没有可评论的%1 %2。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 took this comment back. Nothing was changed.</source>
        <translation>%1 已撤回此评论。未作任何更改。</translation>
    </message>
    <message>
        <source>This comment is resolved already.</source>
        <translation>此评论已解决。</translation>
    </message>
    <message>
        <source>This comment is open already.</source>
        <translation>此评论已处于打开状态。</translation>
    </message>
    <message>
        <source>This comment has changed since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>此评论在您打开后已更改。未保存任何内容；请查看新内容后再次保存。</translation>
    </message>
    <message>
        <source>A rating says at least one of value, feasibility, risk and reach.</source>
        <translation>评分至少包含价值、可行性、风险和覆盖面之一。</translation>
    </message>
    <message>
        <source>%1 is rated from 1 to 5.</source>
        <translation>%1的评分为 1 到 5。</translation>
    </message>
    <message>
        <source>%1 needs the reason for its rating.</source>
        <translation>%1需要评分理由。</translation>
    </message>
    <message>
        <source>The ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>rank %1 of %2: %3</source>
        <translation>排名 %1 / %2：%3</translation>
    </message>
    <message>
        <source>The demo&apos;s values are not part of this build.</source>
        <translation>此构建不含演示的价值数据。</translation>
    </message>
    <message>
        <source>The demo&apos;s values lack their records or briefs.</source>
        <translation>演示的价值数据缺少记录或管理简报。</translation>
    </message>
    <message>
        <source>The demo lacks what it tells of users.</source>
        <translation>演示缺少有关用户的内容。</translation>
    </message>
    <message>
        <source>A decision needs a title. Nothing was saved.</source>
        <translation>决策需要标题。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 is %2; only what is accepted can be superseded. Nothing was saved.</source>
        <translation>%1 处于%2；只有已接受的才能被取代。未保存任何内容。</translation>
    </message>
    <message>
        <source>This step needs its reason, which is kept. Nothing was changed.</source>
        <translation>此步骤需要理由，理由会被保留。未作任何更改。</translation>
    </message>
    <message>
        <source>Say what effect it had. Nothing was saved.</source>
        <translation>请说明产生了什么效果。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 is %2; only what was accepted has an effect. Nothing was saved.</source>
        <translation>%1 处于%2；只有已接受过的才有效果。未保存任何内容。</translation>
    </message>
    <message>
        <source>a %1 (%2) or a %3 (%4)</source>
        <translation>%1（%2）或%3（%4）</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3. Nothing was changed.</source>
        <translation>%1 处于%2，不能变为%3。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is decided by %2. Nothing was changed; ask one of them.</source>
        <translation>%1 由%2决定。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 does not say what is decided. Nothing was changed; write its outcome first.</source>
        <translation>%1 未说明决定了什么。未作任何更改；请先填写结果。</translation>
    </message>
    <message>
        <source>%1 is %2, and its words stay as they were decided. Nothing was changed; propose one that takes its place.</source>
        <translation>%1 处于%2，其文字保持决定时的原样。未作任何更改；请提出一个新决策来取代它。</translation>
    </message>
    <message>
        <source>The words of %1 are changed by %2, who proposed it, or by %3. Nothing was changed; ask one of them.</source>
        <translation>%1 的文字由提出者 %2 或%3更改。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>The project has no decision %1.</source>
        <translation>项目没有决策 %1。</translation>
    </message>
    <message>
        <source>how the metrics of %1 runs are called, and which run each is of: those runs were last changed before format 15, since which the log covers that</source>
        <translation>%1 个运行的指标名称，以及各指标属于哪个运行：这些运行最后一次更改早于格式 15，日志自该格式起才涵盖此内容</translation>
    </message>
    <message>
        <source>The certificates of the time-stamping authority in %1 cannot be read: %2. Choose the file again.</source>
        <translation>无法读取 %1 中时间戳机构的证书：%2。请重新选择文件。</translation>
    </message>
    <message>
        <source>%1 holds no certificate. Choose the PEM file of the time-stamping authority.</source>
        <translation>%1 不含证书。请选择时间戳机构的 PEM 文件。</translation>
    </message>
    <message>
        <source>“%1” is no address of a time-stamping authority, such as https://stamps.example.org/tsa.</source>
        <translation>“%1”不是时间戳机构的地址，地址形如 https://stamps.example.org/tsa。</translation>
    </message>
    <message>
        <source>The project has no %1 %2 to follow. Nothing was changed.</source>
        <translation>项目没有可关注的%1 %2。未作任何更改。</translation>
    </message>
    <message>
        <source>There is nothing to mark. Nothing was changed.</source>
        <translation>没有可标记的内容。未作任何更改。</translation>
    </message>
    <message>
        <source>Something is put off until a time in the future. Nothing was changed.</source>
        <translation>只能推迟到将来的时间。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 tasks of high priority are late</source>
        <translation>%1 个高优先级任务已逾期</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>is due on %1</source>
        <translation>将于 %1 到期</translation>
    </message>
    <message>
        <source>changed %1 things at once</source>
        <translation>一次更改了 %1 项</translation>
    </message>
    <message>
        <source>took it in, with harm</source>
        <translation>已接收，有危害</translation>
    </message>
    <message>
        <source>took it in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>said what it led to</source>
        <translation>说明了其结果</translation>
    </message>
    <message>
        <source>replied to it</source>
        <translation>作了回复</translation>
    </message>
    <message>
        <source>made somebody %1 in “%2”</source>
        <translation>在“%2”中将某人设为%1</translation>
    </message>
    <message>
        <source>took a duty in “%1” back</source>
        <translation>收回了“%1”中的一项职责</translation>
    </message>
    <message>
        <source>wrote level %1 in “%2”</source>
        <translation>在“%2”中填写了级别 %1</translation>
    </message>
    <message>
        <source>asked for “%1”</source>
        <translation>请求了“%1”</translation>
    </message>
    <message>
        <source>named it</source>
        <translation>指明了它</translation>
    </message>
    <message>
        <source>changed what it carries over to</source>
        <translation>更改了其延续到的内容</translation>
    </message>
    <message>
        <source>talked with users</source>
        <translation>与用户进行了交流</translation>
    </message>
    <message>
        <source>rated: %1 %2</source>
        <translation>评分：%1 %2</translation>
    </message>
    <message>
        <source>said that the gate is passed without “%1”</source>
        <translation>说明关卡可在没有“%1”的情况下通过</translation>
    </message>
    <message>
        <source>said who was there</source>
        <translation>说明了出席者</translation>
    </message>
    <message>
        <source>asked to take it to %1</source>
        <translation>请求将其转为%1</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>预期效果</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Measured effect</source>
        <translation>实测效果</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移交方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Things to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>召开时间</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Adoption target</source>
        <translation>采用目标</translation>
    </message>
    <message>
        <source>%1 % of decisions</source>
        <translation>决策的 %1 %</translation>
    </message>
    <message>
        <source>Contact agreed</source>
        <translation>约定的联系</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>无间隔</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>每 %1 天</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>伤害</translation>
    </message>
    <message>
        <source>somebody was or may be harmed</source>
        <translation>有人受到或可能受到伤害</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>促成</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Feedback %1</source>
        <translation>反馈 %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>offered it again</source>
        <translation>再次提出</translation>
    </message>
    <message>
        <source>offered it</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>said why this needs no answer: %1</source>
        <translation>说明了为何无需答复：%1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>提问：%1</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>接下</translation>
    </message>
    <message>
        <source>gave it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>wrote down its effect: %1</source>
        <translation>记录了其效果：%1</translation>
    </message>
    <message>
        <source>changed how much they follow it</source>
        <translation>更改了关注程度</translation>
    </message>
    <message>
        <source>changed what they want to hear</source>
        <translation>更改了想收到的通知</translation>
    </message>
    <message>
        <source>marked what reached them</source>
        <translation>标记了收到的内容</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>发表了意见</translation>
    </message>
    <message>
        <source>changed a comment</source>
        <translation>修改了一条意见</translation>
    </message>
    <message>
        <source>resolved a comment</source>
        <translation>解决了一条意见</translation>
    </message>
    <message>
        <source>opened a comment again</source>
        <translation>重新打开了一条意见</translation>
    </message>
    <message>
        <source>took a comment back</source>
        <translation>撤回了一条意见</translation>
    </message>
    <message>
        <source>made it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>made it for %1</source>
        <translation>为 %1 创建</translation>
    </message>
    <message>
        <source>changed its %1</source>
        <translation>更改了其 %1</translation>
    </message>
    <message>
        <source>recorded that %1 used it in %2 of %3 decisions</source>
        <translation>记录了 %1 在 %3 次决策中有 %2 次使用</translation>
    </message>
    <message>
        <source>froze brief %1</source>
        <translation>冻结了管理简报 %1</translation>
    </message>
    <message>
        <source>wrote down what it is to earn: %1</source>
        <translation>记录了预期收益：%1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>测得 %1</translation>
    </message>
    <message>
        <source>stands by the figure</source>
        <translation>认可该数值</translation>
    </message>
    <message>
        <source>spoke against the claim</source>
        <translation>反驳了该主张</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>受阻始于</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>value %1 × reach %2 × feasibility %3 ÷ risk %4 = %5</source>
        <translation>价值 %1 × 覆盖面 %2 × 可行性 %3 ÷ 风险 %4 = %5</translation>
    </message>
    <message>
        <source>not ranked: nobody has rated %1</source>
        <translation>未排序：无人评定 %1</translation>
    </message>
    <message>
        <source>%1 days since the last contact</source>
        <translation>距上次联系 %1 天</translation>
    </message>
    <message>
        <source>nobody has talked with them yet, named %1 days ago</source>
        <translation>尚无人与其交谈，%1 天前登记</translation>
    </message>
    <message>
        <source>%1; agreed: every %2 days</source>
        <translation>%1；约定：每 %2 天</translation>
    </message>
    <message>
        <source>%1; no interval is agreed</source>
        <translation>%1；未约定间隔</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1: missing %2</source>
        <translation>%1：缺少 %2</translation>
    </message>
    <message>
        <source>Holds no more</source>
        <translation>不再成立</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 无</translation>
    </message>
    <message>
        <source>1 learning</source>
        <translation>1 学习中</translation>
    </message>
    <message>
        <source>2 works with help</source>
        <translation>2 在协助下工作</translation>
    </message>
    <message>
        <source>3 works alone</source>
        <translation>3 独立工作</translation>
    </message>
    <message>
        <source>4 teaches</source>
        <translation>4 能教他人</translation>
    </message>
    <message>
        <source>%1’s “%2”</source>
        <translation>%1 的“%2”</translation>
    </message>
    <message>
        <source>%1 ended on %2</source>
        <translation>%1 已于 %2 结束</translation>
    </message>
    <message>
        <source>%1 has no evidence</source>
        <translation>%1 没有证据</translation>
    </message>
    <message>
        <source>%1 does not carry over to “%2”</source>
        <translation>%1 不能沿用到“%2”</translation>
    </message>
    <message>
        <source>%1, level %2: %3 of %4 people</source>
        <translation>%1，级别 %2：%3/%4 人</translation>
    </message>
    <message>
        <source>%1 reaches level %2</source>
        <translation>%1 达到级别 %2</translation>
    </message>
    <message>
        <source>The first %1; %2 more.</source>
        <translation>前 %1 项；另有 %2 项。</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>请求的决策</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>没有事项在等人处理。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>谁可处理</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Changes since the last brief</source>
        <translation>自上次管理简报以来的变化</translation>
    </message>
    <message>
        <source>No use case has moved since %1.</source>
        <translation>自 %1 以来没有用例变动。</translation>
    </message>
    <message>
        <source>This is the first brief, so there is nothing to compare it with.</source>
        <translation>这是第一份管理简报，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>No finding of high or critical severity is open.</source>
        <translation>没有未关闭的高或严重级别的发现项。</translation>
    </message>
    <message>
        <source>Nobody has written down what a use case is to earn.</source>
        <translation>尚无人记录用例的预期收益。</translation>
    </message>
    <message>
        <source>Management brief</source>
        <translation>管理简报</translation>
    </message>
    <message>
        <source>The management brief is frozen by a %1 (%2) or a %3 (%4). Nothing was frozen; ask one of them.</source>
        <translation>管理简报由%1（%2）或%3（%4）冻结。未冻结任何内容；请向其中一人提出。</translation>
    </message>
    <message>
        <source>The project has no brief %1. List them with: assay-cli brief list.</source>
        <translation>项目中没有管理简报 %1。列出管理简报：assay-cli brief list。</translation>
    </message>
    <message>
        <source>Brief %1 is not what was frozen: its content does not have its digest. Nothing else was looked at; run a verification.</source>
        <translation>管理简报 %1 与冻结时不同：其内容与摘要不符。未检查其他内容；请运行校验。</translation>
    </message>
    <message>
        <source>New task from what is shown…</source>
        <translation>从所示内容新建任务…</translation>
    </message>
    <message>
        <source>Search everything that is written</source>
        <translation>搜索所有文字内容</translation>
    </message>
    <message>
        <source>The project has no %1.</source>
        <translation>项目中没有 %1。</translation>
    </message>
    <message>
        <source>“%1” is neither all nor the number of an entry.</source>
        <translation>“%1”既不是 all，也不是条目编号。</translation>
    </message>
    <message>
        <source>Entry %1 is not in your inbox. Nothing was changed; list it to see what is.</source>
        <translation>条目 %1 不在您的收件箱中。未作任何更改；列出收件箱可查看其内容。</translation>
    </message>
    <message>
        <source>The demo&apos;s story says “%1”, which is nothing.</source>
        <translation>演示的故事里写着“%1”，这什么也不是。</translation>
    </message>
    <message>
        <source>The demo lacks what it tells of teamwork.</source>
        <translation>演示缺少关于团队协作的内容。</translation>
    </message>
    <message>
        <source>Harm, %1</source>
        <translation>损害，%1</translation>
    </message>
    <message>
        <source>A dashboard has v 1 and a list of tiles. This one was written otherwise.</source>
        <translation>仪表板应有 v 1 和磁贴列表，而此处写法不同。</translation>
    </message>
    <message>
        <source>A dashboard has at most %1 tiles.</source>
        <translation>仪表板最多有 %1 个磁贴。</translation>
    </message>
    <message>
        <source>Tile %1 of the dashboard shows something that this version does not know.</source>
        <translation>仪表板的第 %1 个磁贴显示此版本不认识的内容。</translation>
    </message>
    <message>
        <source>Tile %1 of the dashboard stands there twice.</source>
        <translation>仪表板的第 %1 个磁贴重复出现。</translation>
    </message>
    <message>
        <source>%1 keeps this view to themselves, or has put it away.</source>
        <translation>%1 未共享此视图，或已将其收起。</translation>
    </message>
    <message>
        <source>This is no view that this version can read: a text with assayView 1, content and one of the pages %1 is expected. Nothing was changed.</source>
        <translation>这不是此版本能读取的视图：应为带有 assayView 1、content 以及页面 %1 之一的文本。未作任何更改。</translation>
    </message>
    <message>
        <source>The version that you have seen: a field that somebody changed after it is not overwritten, and named.</source>
        <translation>您看到的版本：此后他人改过的字段不会被覆盖，而会被指出。</translation>
    </message>
    <message>
        <source>“%1” is no version: a number from 1.</source>
        <translation>“%1”不是版本：应为从 1 开始的数字。</translation>
    </message>
    <message>
        <source>days until the outcome is known</source>
        <translation>得知结果所需天数</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>cost of a false alarm</source>
        <translation>误报的代价</translation>
    </message>
    <message>
        <source>cost of a miss</source>
        <translation>漏报的代价</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>metric that counts</source>
        <translation>所用指标</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>测量于</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>how the threshold is chosen</source>
        <translation>阈值的选取方式</translation>
    </message>
    <message>
        <source>groups to compare</source>
        <translation>要比较的群体</translation>
    </message>
    <message>
        <source>least cases of a group</source>
        <translation>群体的最少样本数</translation>
    </message>
    <message>
        <source>how intervals are made</source>
        <translation>区间的计算方式</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Somebody has changed the same of %1 since you opened it: %2. Nothing was saved; look at what is new and save again.</source>
        <translation>自您打开 %1 以来，有人更改了相同的内容：%2。未作保存；请查看新内容后再次保存。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Within the intervals</source>
        <translation>在区间内</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>不重叠</translation>
    </message>
    <message>
        <source>No intervals</source>
        <translation>无区间</translation>
    </message>
    <message>
        <source>%1 has agreed to %2 already. Nothing was changed; it can be published.</source>
        <translation>%1 已同意 %2。未作任何更改；可以发布。</translation>
    </message>
    <message>
        <source>%1 has proposed %2 already. Nothing was changed; it waits for a manager.</source>
        <translation>%1 已提出 %2。未作任何更改；正在等待经理同意。</translation>
    </message>
    <message>
        <source>Nobody is asked yet to agree to %1. Nothing was changed; a model-risk auditor (%2) proposes it.</source>
        <translation>尚未请任何人同意 %1。未作任何更改；由模型风险审计员（%2）提出。</translation>
    </message>
    <message>
        <source>A manager agrees to a policy before releases are judged by it.</source>
        <translation>在据以评判发布之前，政策须由经理同意。</translation>
    </message>
    <message>
        <source>You wrote or proposed %1 yourself, and whoever agrees to it is another person. Nothing was changed. Who may: %2.</source>
        <translation>%1 由您本人编写或提出，须由另一人同意。未作任何更改。有权者：%2。</translation>
    </message>
    <message>
        <source>No manager was asked to agree to %1. Nothing was published; propose it first. Who may then agree: %2.</source>
        <translation>尚未请任何经理同意 %1。未发布任何内容；请先提出。届时有权同意者：%2。</translation>
    </message>
    <message>
        <source>%1 waits for the agreement of a manager who wrote nothing of it. Nothing was published. Who may agree: %2.</source>
        <translation>%1 正在等待未参与编写的经理同意。未发布任何内容。有权同意者：%2。</translation>
    </message>
    <message>
        <source>You have agreed to %1 yourself, and another person publishes it. Nothing was published. Who may: %2.</source>
        <translation>您本人已同意 %1，须由另一人发布。未发布任何内容。有权者：%2。</translation>
    </message>
    <message>
        <source>nobody yet, until an administrator (%1) makes somebody else a manager</source>
        <translation>尚无人，须先由管理员（%1）将另一人设为经理</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Sending a policy back needs a reason. Nothing was changed.</source>
        <translation>退回政策需要理由。未作任何更改。</translation>
    </message>
    <message>
        <source>Agree to a policy</source>
        <translation>同意政策</translation>
    </message>
    <message>
        <source>draft, agreed to</source>
        <translation>草稿，已同意</translation>
    </message>
    <message>
        <source>draft, in review</source>
        <translation>草稿，评审中</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意者</translation>
    </message>
    <message>
        <source>changed it, so that a manager has to agree anew</source>
        <translation>更改了它，因此须由经理重新同意</translation>
    </message>
    <message>
        <source>asked the managers to agree to it</source>
        <translation>请经理们同意它</translation>
    </message>
    <message>
        <source>agreed to it</source>
        <translation>同意了它</translation>
    </message>
    <message>
        <source>sent it back</source>
        <translation>退回了它</translation>
    </message>
    <message>
        <source>since when the roles of %1 people are held: they were last changed before format 19, since which the log covers that</source>
        <translation>%1 名人员自何时起担任其角色：这些角色最后一次更改早于格式 19，日志自该格式起才涵盖此内容</translation>
    </message>
    <message>
        <source>Its name was changed without an entry in the log: it is “%1”.</source>
        <translation>其名称被更改，而日志中没有相应条目：现为“%1”。</translation>
    </message>
    <message>
        <source>1 grave finding</source>
        <translation>1 个严重发现</translation>
    </message>
    <message>
        <source>%1 grave findings</source>
        <translation>%1 个严重发现</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 个发现</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 个发现</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <source>(%1 more characters, which the command line lists)</source>
        <translation>（另有 %1 个字符，可由命令行列出）</translation>
    </message>
    <message>
        <source>A name or title has at most %1 characters, and this one has %2. Nothing was saved; shorten it.</source>
        <translation>名称或标题最多 %1 个字符，此处有 %2 个。未作保存；请缩短。</translation>
    </message>
    <message>
        <source>A text has at most %1 characters, and this one has %2. Nothing was saved; shorten it.</source>
        <translation>文本最多 %1 个字符，此处有 %2 个。未作保存；请缩短。</translation>
    </message>
    <message>
        <source>Decide what is proposed</source>
        <translation>就提议作出决定</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>有多少人</translation>
    </message>
    <message>
        <source>whom to talk to</source>
        <translation>联系谁</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>adoption target in %</source>
        <translation>采用目标（%）</translation>
    </message>
    <message>
        <source>days between contacts</source>
        <translation>两次联系之间的天数</translation>
    </message>
    <message>
        <source>why it has to be decided</source>
        <translation>为什么要做决定</translation>
    </message>
    <message>
        <source>what could be done</source>
        <translation>可以怎么做</translation>
    </message>
    <message>
        <source>what is decided, and why</source>
        <translation>决定了什么以及为什么</translation>
    </message>
    <message>
        <source>what follows from it</source>
        <translation>由此带来什么</translation>
    </message>
    <message>
        <source>the effect it is to have</source>
        <translation>预期的效果</translation>
    </message>
    <message>
        <source>day to look at it again</source>
        <translation>再次查看的日期</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 未作任何更改。</translation>
    </message>
    <message>
        <source>brought %1 runs into it</source>
        <translation>使 %1 个运行进入其中</translation>
    </message>
    <message>
        <source>brought the run “%1” into it</source>
        <translation>使运行“%1”进入其中</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>a dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>可见于</translation>
    </message>
    <message>
        <source>nobody: it is archived</source>
        <translation>无人：已归档</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>其所有者</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>关注人数</translation>
    </message>
    <message>
        <source>Runs came into it</source>
        <translation>最近有运行进入</translation>
    </message>
    <message>
        <source>“%1” is archived, so nobody is told what comes into it.</source>
        <translation>“%1”已归档，因此不会告知任何人进入其中的内容。</translation>
    </message>
    <message>
        <source>%1 keeps this view to themselves. Ask them to share it.</source>
        <translation>%1 未共享此视图。请其共享。</translation>
    </message>
    <message>
        <source>“%1” is a dashboard. Only a view of runs has something that comes into it.</source>
        <translation>“%1”是仪表板。只有运行的视图才会有内容进入。</translation>
    </message>
    <message>
        <source>the runs share no parameter to group them by</source>
        <translation>这些运行没有可用来分组的共同参数</translation>
    </message>
    <message>
        <source>the runs have no tags in common</source>
        <translation>这些运行没有共同的标签</translation>
    </message>
    <message>
        <source>Quiet hours are times of a day. Nothing was changed.</source>
        <translation>安静时段须为一天中的时间。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Nothing was changed.</source>
        <translation>没有时区“%1”。未作任何更改。</translation>
    </message>
    <message>
        <source>The inbox needs some time of the week in which it may speak. Nothing was changed.</source>
        <translation>收件箱每周需要有可以通知的时间。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>安静时段内</translation>
    </message>
    <message>
        <source>changed when they want quiet</source>
        <translation>更改了自己的安静时段</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>day by which it is due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>what should be</source>
        <translation>应有的情况</translation>
    </message>
    <message>
        <source>what is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>why it is so</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>what may come of it</source>
        <translation>可能的后果</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>应采取的措施</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>an active monitor of %1, in evidence of the kind monitors</source>
        <translation>对 %1 的有效监控，以 monitors 类型的证据给出</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>“%1” goes on with another word: %2.</source>
        <translation>“%1”后面还要有一个词：%2。</translation>
    </message>
    <message>
        <source>The role acted in; otherwise data-scientist, or the first that the person has.</source>
        <translation>以何种角色操作；否则为 data-scientist，或该人的第一个角色。</translation>
    </message>
    <message>
        <source>No --role was said, so this was done as %1; the same person may act as: %2.</source>
        <translation>未指定 --role，因此以 %1 的身份操作；此人还可以：%2。</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>关于什么。</translation>
    </message>
    <message>
        <source>The decision that it is to make better.</source>
        <translation>它要改进的决策。</translation>
    </message>
    <message>
        <source>Who carries it; empty for nobody.</source>
        <translation>由谁负责；留空表示无人。</translation>
    </message>
    <message>
        <source>Whose business it is to help; empty for nobody.</source>
        <translation>为谁的业务服务；留空表示无人。</translation>
    </message>
    <message>
        <source>low, medium or high.</source>
        <translation>low、medium 或 high。</translation>
    </message>
    <message>
        <source>Tabular, text, images, rules …</source>
        <translation>表格、文本、图像、规则…</translation>
    </message>
    <message>
        <source>What gets better, by how much.</source>
        <translation>什么会变好，好多少。</translation>
    </message>
    <message>
        <source>a counted signature</source>
        <translation>有效的签名</translation>
    </message>
    <message>
        <source>the sign-off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>a monitor or production figures</source>
        <translation>监控或生产数据</translation>
    </message>
    <message>
        <source>a way back</source>
        <translation>回退途径</translation>
    </message>
    <message>
        <source>empty in it: %1</source>
        <translation>其中空缺：%1</translation>
    </message>
    <message>
        <source>tests failed: %1, among them %2</source>
        <translation>未通过的测试：%1，其中有 %2</translation>
    </message>
    <message>
        <source>Nothing in it is empty.</source>
        <translation>其中没有空缺。</translation>
    </message>
    <message>
        <source>Empty in it: %1.</source>
        <translation>其中空缺：%1。</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>新增，%1</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <translation>已移除，原为 %1</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>会议成果</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>%1: with %2 for over %3</source>
        <translation>%1:在%2处已超过 %3</translation>
    </message>
    <message>
        <source>%1: due by %2</source>
        <translation>%1:须在 %2 前完成</translation>
    </message>
    <message>
        <source>%1: within %2, by default.</source>
        <translation>%1:%2 之内(默认)。</translation>
    </message>
    <message>
        <source>%1: within %2.</source>
        <translation>%1:%2 之内。</translation>
    </message>
    <message>
        <source>Waits since %1, due by %2.</source>
        <translation>自 %1 起等待,须在 %2 前完成。</translation>
    </message>
    <message>
        <source>%1 h from before it came back count.</source>
        <translation>退回之前的 %1 小时也计算在内。</translation>
    </message>
    <message>
        <source>%1 things wait for longer than they may</source>
        <translation>%1 个事项的等待已超过时限</translation>
    </message>
    <message>
        <source>%1 things are due soon</source>
        <translation>%1 个事项即将到期</translation>
    </message>
    <message>
        <source>“%1” never waits on the role %2. Nothing was saved.</source>
        <translation>“%1”从不等待角色%2。未保存任何内容。</translation>
    </message>
    <message>
        <source>A level is at most %1 days. Nothing was saved.</source>
        <translation>时限最长为 %1 天。未保存任何内容。</translation>
    </message>
    <message>
        <source>A level needs the reason for it, which is kept. Nothing was saved.</source>
        <translation>时限需要理由,理由会被保留。未保存任何内容。</translation>
    </message>
    <message>
        <source>How long things may wait is for managers and administrators to say.</source>
        <translation>事项可等待多久由经理和管理员规定。</translation>
    </message>
    <message>
        <source>That is the level already. Nothing was saved.</source>
        <translation>现有时限已是如此。未保存任何内容。</translation>
    </message>
    <message>
        <source>said how long “%1” may wait on %2: %3</source>
        <translation>规定了“%1”在%2处可等待多久:%3</translation>
    </message>
    <message>
        <source>every role</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>What is being written cannot be kept in %1.</source>
        <translation>正在撰写的内容无法保存在 %1 中。</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1 was measured and says what it said then. Nothing was changed; write a new value record.</source>
        <translation>%1 已经测量过，内容保持测量时的样子。未作任何更改；请写一条新的价值记录。</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>way to know what would have been without it</source>
        <translation>得知没有它时会怎样的办法</translation>
    </message>
    <message>
        <source>A role that they are to have; can be given again for each.</source>
        <translation>此人应有的角色；可多次给出，每个角色一次。</translation>
    </message>
    <message>
        <source>Why, for everybody who reads the log.</source>
        <translation>原因，供所有阅读日志的人参考。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1 has left the project, and who has left does nothing in it. Nothing was changed; an administrator brings people back with: person return.</source>
        <translation>%1 已离开项目，离开的人不再在其中做任何事。未作任何更改；管理员用以下命令让人回来：person return。</translation>
    </message>
    <message>
        <source>What is said of %1 is said in a role of the project, and you act in none that you hold. Nothing was saved; %2.</source>
        <translation>对 %1 发表意见须以项目的角色进行，而您没有以自己拥有的角色行事。未保存任何内容；%2。</translation>
    </message>
    <message>
        <source>Decisions are written by people of the project in a role that they hold.</source>
        <translation>决策由项目人员以其拥有的角色撰写。</translation>
    </message>
    <message>
        <source>Comments are written by people of the project in a role that they hold.</source>
        <translation>评论由项目人员以其拥有的角色撰写。</translation>
    </message>
    <message>
        <source>Findings are raised by people of the project in a role that they hold.</source>
        <translation>发现由项目人员以其拥有的角色提出。</translation>
    </message>
    <message>
        <source>Keys are of people of the project who hold a role.</source>
        <translation>密钥属于项目中拥有角色的人员。</translation>
    </message>
    <message>
        <source>Minutes are written by people of the project in a role that they hold.</source>
        <translation>会议记录由项目人员以其拥有的角色撰写。</translation>
    </message>
    <message>
        <source>Notes are written by people of the project in a role that they hold.</source>
        <translation>笔记由项目人员以其拥有的角色撰写。</translation>
    </message>
    <message>
        <source>%1 has left the project, and nothing new is given to whoever has left. Nothing was changed; choose somebody who is here.</source>
        <translation>%1 已离开项目，不再给离开的人分派新的事项。未作任何更改；请选择在项目中的人。</translation>
    </message>
    <message>
        <source>Administrators say who is in the project, and in which roles.</source>
        <translation>谁在项目中、担任哪些角色，由管理员决定。</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is changed by themselves or by an administrator.</source>
        <translation>%1 的电子邮件地址由本人或管理员更改。</translation>
    </message>
    <message>
        <source>%1 is the only administrator, and without one nobody could bring people in. Nothing was changed; make somebody else an administrator first.</source>
        <translation>%1 是唯一的管理员，没有管理员就无人能加入新人。未作任何更改；请先让其他人成为管理员。</translation>
    </message>
    <message>
        <source>Nothing was changed; add to the name what tells the two apart.</source>
        <translation>未作任何更改；请在姓名中加上能区分两人的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed; that person has left and can be brought back, or add to the name what tells the two apart.</source>
        <translation>未作任何更改；此人已离开，可以让其回来，或在姓名中加上能区分两人的内容。</translation>
    </message>
    <message>
        <source>The project has somebody called %1 already. %2</source>
        <translation>项目中已有名为 %1 的人。%2</translation>
    </message>
    <message>
        <source>That name looks like the one of %1, who is in the project already. %2</source>
        <translation>该姓名看起来与项目中已有的 %1 相同。%2</translation>
    </message>
    <message>
        <source>%1 is no e-mail address; write one as in kofi@example.org, or none.</source>
        <translation>%1 不是电子邮件地址；请写成 kofi@example.org 这样的形式，或留空。</translation>
    </message>
    <message>
        <source>That is the e-mail address of %1, and runs are told apart by it. Nothing was changed.</source>
        <translation>这是 %1 的电子邮件地址，运行以此区分。未作任何更改。</translation>
    </message>
    <message>
        <source>use cases %1</source>
        <translation>用例 %1</translation>
    </message>
    <message>
        <source>tasks %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>findings %1</source>
        <translation>发现 %1</translation>
    </message>
    <message>
        <source>Still theirs until somebody else takes it: %1.</source>
        <translation>在他人接手之前仍归其名下：%1。</translation>
    </message>
    <message>
        <source>%1 has left the project and holds no roles. Nothing was changed; an administrator can say that they are back.</source>
        <translation>%1 已离开项目，没有任何角色。未作任何更改；管理员可以说明其已回来。</translation>
    </message>
    <message>
        <source>%1 holds this role already: %2. Nothing was changed.</source>
        <translation>%1 已有此角色：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 does not hold this role: %2. Nothing was changed.</source>
        <translation>%1 没有此角色：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>Somebody has changed %1 since you looked. Nothing was saved; look at what is new and try again.</source>
        <translation>自您查看以来，有人更改了 %1。未保存任何内容；请查看新内容后重试。</translation>
    </message>
    <message>
        <source>Nothing differs from what the project says already.</source>
        <translation>与项目中已有的内容没有差别。</translation>
    </message>
    <message>
        <source>Who may do what is changed for a reason, which the log keeps.</source>
        <translation>更改谁可以做什么需要理由，日志会保存该理由。</translation>
    </message>
    <message>
        <source>Nothing differs from the roles that they hold.</source>
        <translation>与其拥有的角色没有差别。</translation>
    </message>
    <message>
        <source>%1 has not left. Nothing was changed.</source>
        <translation>%1 没有离开。未作任何更改。</translation>
    </message>
    <message>
        <source>act in a role of yours, or ask an administrator (%1), who gives roles in Risk &amp; audit, People and keys, or with: assay-cli person grant</source>
        <translation>请以您的某个角色行事，或请管理员（%1）在“风险与审计”的“人员和密钥”中给予角色，或使用：assay-cli person grant</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; %2.</source>
        <translation>%1未作任何更改；%2。</translation>
    </message>
    <message>
        <source>gave a role: %1</source>
        <translation>给予了角色：%1</translation>
    </message>
    <message>
        <source>took a role away: %1</source>
        <translation>收回了角色：%1</translation>
    </message>
    <message>
        <source>said that they have left, which ended their roles</source>
        <translation>说明此人已离开，其角色随之终止</translation>
    </message>
    <message>
        <source>said that they are back</source>
        <translation>说明此人已回来</translation>
    </message>
    <message>
        <source>changed the name from “%1” to “%2”</source>
        <translation>把姓名从“%1”改为“%2”</translation>
    </message>
    <message>
        <source>changed the e-mail address</source>
        <translation>更改了电子邮件地址</translation>
    </message>
    <message>
        <source>%1 are written in a role of the project, and you act in none that you hold. Nothing was saved; %2.</source>
        <translation>%1须以项目的角色撰写，而您没有以自己拥有的角色行事。未保存任何内容；%2。</translation>
    </message>
    <message>
        <source>A value is disputed in a role of the project, and you act in none that you hold. Nothing was changed; %1.</source>
        <translation>对价值提出异议须以项目的角色进行，而您没有以自己拥有的角色行事。未作任何更改；%1。</translation>
    </message>
    <message>
        <source>Approval request %1 of %2 is void: %3. Ask for approval again.</source>
        <translation>%2 的批准请求 %1 已作废：%3。请重新请求批准。</translation>
    </message>
    <message>
        <source>It was asked for and decided under this policy; %1 is in force now. Give --policy to insist on one.</source>
        <translation>请求和决定依据的是此政策；现在生效的是 %1。可用 --policy 指定必须采用的政策。</translation>
    </message>
    <message>
        <source>the evidence has changed since it was frozen: %1</source>
        <translation>证据在冻结之后已改变：%1</translation>
    </message>
    <message>
        <source>%1 answered “%2”</source>
        <translation>%1 回答了“%2”</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <translation>%1 添加了证据“%2”</translation>
    </message>
    <message>
        <source>%1 withdrew the evidence “%2”</source>
        <translation>%1 撤回了证据“%2”</translation>
    </message>
    <message>
        <source>%1 was revoked by %2 on %3 and counts as known to others since %4: %5</source>
        <translation>%1 已由 %2 于 %3 吊销，自 %4 起视为已被他人知晓：%5</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the dossier does not tell of it</source>
        <translation>档案中没有提到它</translation>
    </message>
    <message>
        <source>Blocking control “%1”, when the evidence was frozen</source>
        <translation>证据冻结时的阻断性控制“%1”</translation>
    </message>
    <message>
        <source>Blocking controls: met when the evidence was frozen</source>
        <translation>阻断性控制：证据冻结时均已满足</translation>
    </message>
    <message>
        <source>not of the dossier: %1</source>
        <translation>不属于档案：%1</translation>
    </message>
    <message>
        <source>Evidence: what the dossier names</source>
        <translation>证据：与档案所列一致</translation>
    </message>
    <message>
        <source>Names of the project, the use case and the requester; wording of regulations; authorities.pem</source>
        <translation>项目、用例和请求人的名称；法规的措辞；authorities.pem</translation>
    </message>
    <message>
        <source>policy %1 came into force: ask again</source>
        <translation>政策 %1 已生效：请重新请求</translation>
    </message>
    <message>
        <source>it was revoked on %1</source>
        <translation>它已于 %1 撤销</translation>
    </message>
    <message>
        <source>it was revoked on %1: %2</source>
        <translation>它已于 %1 撤销：%2</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>“%1” is not the file that was added</source>
        <translation>“%1”不是当初添加的文件</translation>
    </message>
    <message>
        <source>“%1” is gone, or cannot be read here</source>
        <translation>“%1”已不存在，或在此处无法读取</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>worst of %1 inspected files: %2; not inspected: %3</source>
        <translation>%1 个已检查文件中最差：%2；未检查：%3</translation>
    </message>
    <message>
        <source>%1 runs in %2 though its gate is closed</source>
        <translation>%1 在 %2 中运行，尽管其关卡是关闭的</translation>
    </message>
    <message>
        <source>Only releases that the gate lets through run.</source>
        <translation>只有关卡放行的发布才可运行。</translation>
    </message>
    <message>
        <source>Take it back, or mend what keeps the gate closed.</source>
        <translation>请将其撤回，或解决使关卡关闭的问题。</translation>
    </message>
    <message>
        <source>%1 read the files again, and found something new in %2</source>
        <translation>%1 重新读取了文件，并在 %2 中发现了变化</translation>
    </message>
    <message>
        <source>Evidence is added by people of the project in a role that they hold. Nothing was changed; act in one of yours, or ask an administrator for one.</source>
        <translation>证据由项目人员以其担任的角色添加。未作任何更改；请以您的某个角色操作，或向管理员申请角色。</translation>
    </message>
    <message>
        <source>For the control</source>
        <translation>针对的控制</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>在项目中</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加者</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>所签署的内容</translation>
    </message>
    <message>
        <source>Sign-off of %1 by %2</source>
        <translation>%2 对 %1 的签核</translation>
    </message>
    <message>
        <source>a release that is approved, with the signatures that its policy asks for</source>
        <translation>已批准的发布，带有其政策要求的签名</translation>
    </message>
    <message>
        <source>no release serves it yet</source>
        <translation>尚无发布服务于它</translation>
    </message>
    <message>
        <source>a release that is live in production, by a recorded deployment</source>
        <translation>由已记录的部署在生产中运行的发布</translation>
    </message>
    <message>
        <source>Use cases of which a release has been live in production, of those approved at gate 1 more than %1 days ago. What counts is a recorded deployment to the environment “production”, whether or not the release was approved. Came into operation without one, and so not counted: %2. Approved more recently and left out: %3. The industry&apos;s figure counts projects, which is another unit.</source>
        <translation>在 %1 天之前于关卡 1 获批的用例中，有发布曾在生产中运行的用例。计入的是已记录的、部署到“production”环境的部署，无论该发布是否获批。没有这种部署就投入运行、因而未计入：%2。较晚获批而未计入：%3。行业数字统计的是项目，单位不同。</translation>
    </message>
    <message>
        <source>Framed to live, median</source>
        <translation>从界定到上线，中位数</translation>
    </message>
    <message>
        <source>none came into operation yet</source>
        <translation>尚无用例投入运行</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>他们的原话</translation>
    </message>
    <message>
        <source>Use cases in production with a value record that reached its target and that the business owner accepted, of all use cases in production: those with a recorded deployment to it that have not ended. Claimed but not accepted, and so not counted: %1. For context, in another unit: industry 20 %, insights.</source>
        <translation>生产中的用例里，有价值记录达到目标并获业务负责人认可的用例；生产中的用例是指有已记录的生产部署且尚未结束的用例。已声称但未获认可、因而未计入：%1。供对照的不同单位：行业 20 %，洞察。</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>低于目标：%1</translation>
    </message>
    <message>
        <source>not counted yet: %1</source>
        <translation>尚未统计：%1</translation>
    </message>
    <message>
        <source>industry 25 %, organisations</source>
        <translation>行业 25 %，组织</translation>
    </message>
    <message>
        <source>Groups of users that took at least the agreed share of their eligible decisions with the model in their last window, 50 % where none is agreed, of all groups that were counted and of those that have agreed on a share, of use cases in operation, and were never counted. For context, in another unit: industry 25 %, organisations.</source>
        <translation>在上一个时间窗口中，至少按约定比例（未约定时为 50 %）借助模型作出适用决策的用户群；分母是所有统计过的用户群，以及运行中用例里已约定比例但从未统计过的用户群。供对照的不同单位：行业 25 %，组织。</translation>
    </message>
    <message>
        <source>%1 was counted from %2 to %3 already, by %4: decisions of days in both would count twice. Nothing was saved; record the same window again to replace it, or days that it leaves out.</source>
        <translation>%1 在 %2 至 %3 期间已由 %4 统计：同时落在两个窗口中的日子的决策会被重复计算。未保存任何内容；请重新记录同一窗口以取代它，或记录它未包含的日子。</translation>
    </message>
    <message>
        <source>The window ends on %1, which is still to come: what has not happened cannot be counted. Nothing was saved.</source>
        <translation>该窗口结束于 %1，尚未到来：没有发生的事无法统计。未保存任何内容。</translation>
    </message>
    <message>
        <source>In its experiments: %1</source>
        <translation>在其实验中：%1</translation>
    </message>
    <message>
        <source>Of its report: %1</source>
        <translation>其报告：%1</translation>
    </message>
    <message>
        <source>all use cases</source>
        <translation>所有用例</translation>
    </message>
    <message>
        <source>use cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>A view of the portfolio has v 1. This one was written otherwise.</source>
        <translation>组合视图应为 v 1。此视图以其他方式写成。</translation>
    </message>
    <message>
        <source>A view of the portfolio is grouped by one of %1, not by “%2”.</source>
        <translation>组合视图按 %1 之一分组，而不是“%2”。</translation>
    </message>
    <message>
        <source>A name stands on one line, without control characters. Nothing was changed.</source>
        <translation>姓名应为一行，且不含控制字符。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”, only one of: %3.</source>
        <translation>%1 不能是“%2”，只能是以下之一：%3。</translation>
    </message>
    <message>
        <source>The project knows nobody called “%1”. Nothing was changed; who there is, is told by: assay-cli person list</source>
        <translation>项目中没有名为“%1”的人。未作任何更改；查看有哪些人：assay-cli person list</translation>
    </message>
    <message>
        <source>WARNING: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>If that has a reason, say it: assay-cli restored PROJECT --reason TEXT</source>
        <translation>如果有原因，请说明：assay-cli restored PROJECT --reason TEXT</translation>
    </message>
    <message>
        <source>NOT KNOWN: the gate could not be asked. %1 may not go to %2.</source>
        <translation>未知：无法询问关卡。%1 不得进入 %2。</translation>
    </message>
    <message>
        <source>Files and evidence: read again</source>
        <translation>文件和证据：重新读取</translation>
    </message>
    <message>
        <source>“%1” has no conditions: whoever reads it would take them for none. Nothing was signed; decide “%2”, or leave the conditions out.</source>
        <translation>“%1”不带条件：读者会以为没有条件。未签署任何内容；请选择“%2”，或去掉条件。</translation>
    </message>
    <message>
        <source>It would have ended on %1 already, so it would never count. Nothing was signed; name a later day.</source>
        <translation>它在 %1 就已到期，因此永远不会算数。未签署任何内容；请给出更晚的日期。</translation>
    </message>
    <message>
        <source>The files of the release and the evidence behind it were not read again: what is said of them is as they were when they were read last.</source>
        <translation>该发布的文件及其证据未重新读取：所述内容以上次读取时的状态为准。</translation>
    </message>
    <message>
        <source>Not readable here, so not read again: %1.</source>
        <translation>此处无法读取，因此未重新读取：%1。</translation>
    </message>
    <message>
        <source>The key %1 is yours, and you may do this in any role that you hold, which “%2” is not.</source>
        <translation>密钥 %1 属于您，您可以以所拥有的任何角色这样做，但“%2”不是您的角色。</translation>
    </message>
    <message>
        <source>The key %1 is %2&apos;s. Besides them, people in these roles revoke it or take over a certificate for it: %3. Nothing was changed; ask one of them, or act in such a role of yours.</source>
        <translation>密钥 %1 属于 %2。除其本人外，以下角色的人可以吊销它或为它登记证书：%3。未作任何更改；请找他们之一，或以您拥有的此类角色操作。</translation>
    </message>
    <message>
        <source>Revoking a key needs a reason. Nothing was changed; say why, for those who will weigh what it signed.</source>
        <translation>吊销密钥需要理由。未作任何更改；请说明原因，供日后衡量其所签内容的人参考。</translation>
    </message>
    <message>
        <source>A key is revoked as superseded, or as compromised since some time. Nothing was changed; say since when others may have had it, or that it is only superseded.</source>
        <translation>密钥的吊销原因是已被取代，或自某时起已泄露。未作任何更改；请说明他人可能从何时起持有它，或它只是被取代。</translation>
    </message>
    <message>
        <source>A key cannot be compromised since a time to come. Nothing was changed; name a time that is over.</source>
        <translation>密钥不可能从将来的某个时间起泄露。未作任何更改；请给出一个已经过去的时间。</translation>
    </message>
    <message>
        <source>%1; it counts for nothing</source>
        <translation>%1；它不算数</translation>
    </message>
    <message>
        <source>no hint at a key</source>
        <translation>没有密钥提示</translation>
    </message>
    <message>
        <source>%1: further signatures</source>
        <translation>%1：其他签名</translation>
    </message>
    <message>
        <source>they count for nothing, because the statement is that of one person; they name: %1</source>
        <translation>它们不算数，因为该声明只属于一个人；它们指明：%1</translation>
    </message>
    <message>
        <source>it is no envelope as this program writes it</source>
        <translation>它不是本程序所写的信封格式</translation>
    </message>
    <message>
        <source>Why it is done.</source>
        <translation>为何实施。</translation>
    </message>
    <message>
        <source>Who and what is touched by it.</source>
        <translation>涉及哪些人和事。</translation>
    </message>
    <message>
        <source>The way back.</source>
        <translation>退回方案。</translation>
    </message>
    <message>
        <source>Who is told what, and when.</source>
        <translation>何时告知谁什么。</translation>
    </message>
    <message>
        <source>Who has to learn what before.</source>
        <translation>谁须事先学习什么。</translation>
    </message>
    <message>
        <source>How much it is to be used, and by when.</source>
        <translation>应使用到什么程度，以及到何时为止。</translation>
    </message>
    <message>
        <source>standard, normal or emergency; says who agrees.</source>
        <translation>standard、normal 或 emergency；决定谁同意。</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>low, medium or high; says whether the architect agrees, too.</source>
        <translation>low、medium 或 high；决定架构师是否也须同意。</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>The release that it brings, as in model@3.</source>
        <translation>它带来的发布，例如 model@3。</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Where it goes, such as production.</source>
        <translation>目标环境，例如 production。</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The project has no change %1.</source>
        <translation>项目中没有变更 %1。</translation>
    </message>
    <message>
        <source>%1 is taken to %2 by its author, %3, or by: %4. Nothing was changed; ask one of them.</source>
        <translation>%1 由其作者 %3 或以下人员转为“%2”：%4。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 is taken to %2 by: %3. Nothing was changed; ask one of them.</source>
        <translation>%1 由以下人员转为“%2”：%3。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>Changes are planned by: %1. Nothing was saved; ask one of them.</source>
        <translation>变更由以下人员计划：%1。未保存任何内容；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 is %2, and its words stay as people agree to them. Nothing was changed; while it waits it can be sent back to be written anew.</source>
        <translation>%1 的状态为“%2”，其文字保持大家所同意的样子。未作任何更改；等待期间可以退回重写。</translation>
    </message>
    <message>
        <source>The words of %1 are changed by its author, %2, or by: %3. Nothing was changed; ask one of them.</source>
        <translation>%1 的文字由其作者 %2 或以下人员修改：%3。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 was written by %2, so another person reviews it: %3. Nothing was changed; ask one of them.</source>
        <translation>%1 由 %2 撰写，因此由其他人回顾：%3。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 cannot be submitted; it does not say yet: %2. Nothing was changed; write these first.</source>
        <translation>%1 无法提交；其中还缺少：%2。未作任何更改；请先填写这些内容。</translation>
    </message>
    <message>
        <source>%1 was written by %2, so other people agree to it: %3. Nothing was changed; ask one of them.</source>
        <translation>%1 由 %2 撰写，因此由其他人同意：%3。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 agreed to %2 already, as %3; one person counts for one role. Still to agree: %4. Nothing was changed.</source>
        <translation>%1 已以%3的身份同意 %2；一个人只算一个角色。还需同意的有：%4。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 waits for the agreement of: %2. Nothing was changed; ask one of them.</source>
        <translation>%1 正等待以下人员同意：%2。未作任何更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>A change needs a title. Nothing was saved.</source>
        <translation>变更需要标题。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 was agreed to for %2 and not for %3. Nothing was changed; plan a change of its own.</source>
        <translation>%1 是为 %2 而不是为 %3 获得同意的。未作任何更改；请另行计划一个变更。</translation>
    </message>
    <message>
        <source>This step has a command of its own. Nothing was changed.</source>
        <translation>此步骤有专门的命令。未作任何更改。</translation>
    </message>
    <message>
        <source>The window ends before it begins. Nothing was changed.</source>
        <translation>时间窗在开始之前就结束了。未作任何更改。</translation>
    </message>
    <message>
        <source>Requests are made by people of the project in a role that they hold.</source>
        <translation>请求由项目中的人以其担任的角色提出。</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>how much depends on it</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>退回方案</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>adoption target</source>
        <translation>采用目标</translation>
    </message>
    <message>
        <source>an approved change for it (%1 is for %2)</source>
        <translation>针对它的已批准变更（%1 针对的是 %2）</translation>
    </message>
    <message>
        <source>an approved change (none names %1; plan one in DevOps, Changes, or with: assay-cli change add)</source>
        <translation>已批准的变更（没有变更指明 %1；请在 DevOps 的“变更”中或用 assay-cli change add 计划一个）</translation>
    </message>
    <message>
        <source>the approval of change %1, which waits for: %2</source>
        <translation>变更 %1 的批准，它正等待：%2</translation>
    </message>
    <message>
        <source>an approved change (%1 is %2)</source>
        <translation>已批准的变更（%1 的状态为“%2”）</translation>
    </message>
    <message>
        <source>No change that was agreed to names it.</source>
        <translation>没有已获同意的变更指明它。</translation>
    </message>
    <message>
        <source>%1 is for another release or another place.</source>
        <translation>%1 针对的是其他发布或其他环境。</translation>
    </message>
    <message>
        <source>%1 was %2 when it was recorded as running.</source>
        <translation>记录其运行时，%1 的状态为“%2”。</translation>
    </message>
    <message>
        <source>%1 cannot be planned to go to %2. Missing: %3. Nothing was planned.</source>
        <translation>无法计划将 %1 部署到 %2。缺少：%3。未作任何计划。</translation>
    </message>
    <message>
        <source>Deployments are planned by: %1. Nothing was planned; ask one of them.</source>
        <translation>部署由以下人员计划：%1。未作任何计划；请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 runs in %2 without a change</source>
        <translation>%1 在 %2 中运行但没有变更</translation>
    </message>
    <message>
        <source>What goes to production hangs on a change that was agreed to.</source>
        <translation>进入生产的内容都关联一个已获同意的变更。</translation>
    </message>
    <message>
        <source>Plan the change now, have it agreed to and reviewed, or take the release back.</source>
        <translation>现在计划该变更，让人同意并回顾；或者撤回该发布。</translation>
    </message>
    <message>
        <source>Agree to a change</source>
        <translation>同意变更</translation>
    </message>
    <message>
        <source>%1, planned by %2</source>
        <translation>%1，由 %2 计划</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>退回方案</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>计划者</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>回顾截止</translation>
    </message>
    <message>
        <source>Runs by it</source>
        <translation>由此运行</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>recorded that it runs in %1 under %2</source>
        <translation>记录它依据 %2 在 %1 中运行</translation>
    </message>
    <message>
        <source>planned it</source>
        <translation>计划了它</translation>
    </message>
    <message>
        <source>agreed to it as %1</source>
        <translation>以%1的身份表示同意</translation>
    </message>
    <message>
        <source>planned that %1 goes to %2 under it</source>
        <translation>计划据此将 %1 部署到 %2</translation>
    </message>
    <message>
        <source>recorded under it that %1 runs in %2</source>
        <translation>据此记录 %1 在 %2 中运行</translation>
    </message>
    <message>
        <source>asked a %1 to take it to %2</source>
        <translation>请%1将其转为“%2”</translation>
    </message>
    <message>
        <source>“received” is a day such as 2026-11-29 or a time such as 2026-11-29T09:30:00Z</source>
        <translation>“received”是日期（如 2026-11-29）或时间（如 2026-11-29T09:30:00Z）</translation>
    </message>
    <message>
        <source>it is not known here; known are %1</source>
        <translation>此处不认识；认识的有 %1</translation>
    </message>
    <message>
        <source>“useCase” says something else</source>
        <translation>“useCase”的内容与之不同</translation>
    </message>
    <message>
        <source>it is no JSON, from its byte %1 on</source>
        <translation>不是 JSON，自其第 %1 字节起</translation>
    </message>
    <message>
        <source>A table of feedback has no column “%1”, only: %2. Nothing was imported; leave it out.</source>
        <translation>反馈表没有“%1”这一列，只有：%2。未导入任何内容；请去掉该列。</translation>
    </message>
    <message>
        <source>A table of feedback has none of the columns %1, only: %2. Nothing was imported; leave them out.</source>
        <translation>反馈表没有这些列：%1，只有：%2。未导入任何内容；请去掉这些列。</translation>
    </message>
    <message>
        <source>it was judged, and went on from there</source>
        <translation>它已分级，并已继续处理</translation>
    </message>
    <message>
        <source>%1 cannot be taken while one thing has no answer: %2. Nothing was changed; ask for the answer, or say why it is not needed.</source>
        <translation>%1 尚不能接收，有一项没有答复：%2。未作任何更改；请索要答复，或说明为何不需要。</translation>
    </message>
    <message>
        <source>%1 cannot be taken while %2 things have no answer: %3. Nothing was changed; ask for the answers, or say why one is not needed.</source>
        <translation>%1 尚不能接收，有 %2 项没有答复：%3。未作任何更改；请索要答复，或说明为何某项不需要。</translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <translation>- %1：%2</translation>
    </message>
    <message>
        <source>- %1 · %2</source>
        <translation>- %1 · %2</translation>
    </message>
    <message>
        <source>- and one more</source>
        <translation>- 另有一项</translation>
    </message>
    <message>
        <source>- and %1 more</source>
        <translation>- 另有 %1 项</translation>
    </message>
    <message>
        <source>The demo lacks %1.</source>
        <translation>演示缺少 %1。</translation>
    </message>
    <message>
        <source>You made %1: nobody decides on their own work.</source>
        <translation>%1 由您制作：任何人不得对自己的工作作决定。</translation>
    </message>
    <message>
        <source>You ran what %1 was made of: nobody decides on their own work.</source>
        <translation>%1 由您所运行的内容构成：任何人不得对自己的工作作决定。</translation>
    </message>
    <message>
        <source>You asked for this approval: somebody else decides.</source>
        <translation>此批准由您申请：由他人决定。</translation>
    </message>
    <message>
        <source>You agreed to the framing of what %1 is for as %2: model risk is judged by somebody else.</source>
        <translation>您曾以%2身份同意过 %1 所服务用例的框定：模型风险由他人评判。</translation>
    </message>
    <message>
        <source>what waits for sign-off is taken for validation.</source>
        <translation>待签核的才会被接手验证。</translation>
    </message>
    <message>
        <source>Releases are taken for validation by model risk.</source>
        <translation>发布由模型风险方面接手验证。</translation>
    </message>
    <message>
        <source>Nothing was changed; ask somebody who had no hand in it.</source>
        <translation>未更改任何内容；请找未参与其中的人。</translation>
    </message>
    <message>
        <source>%1; what iteration %2 did not approve and bring into production itself does not count</source>
        <translation>%1；第 %2 次迭代未自行批准并投入生产的不算数</translation>
    </message>
    <message>
        <source>%1 is a candidate, and without this it is not known what it was made of: %2. Nothing was changed; say what takes its place, or take it back to a draft first.</source>
        <translation>%1 是候选，缺少以下内容就不知道它由什么构成：%2。未更改任何内容；请说明由什么取代，或先将其退回草稿。</translation>
    </message>
    <message>
        <source>%1:%2 takes its place.</source>
        <translation>由 %1:%2 取代。</translation>
    </message>
    <message>
        <source>What was said of data is taken back with its reason. Nothing was changed.</source>
        <translation>收回关于数据的说法需要理由。未更改任何内容。</translation>
    </message>
    <message>
        <source>“%1” is no part that data play for a release. Nothing was saved; say one of %2.</source>
        <translation>“%1”不是数据在发布中的作用。未保存任何内容；请从 %2 中选一个。</translation>
    </message>
    <message>
        <source>%1 has no data set “%2”. Nothing was saved; it has %3.</source>
        <translation>%1 没有数据集“%2”。未保存任何内容；现有：%3。</translation>
    </message>
    <message>
        <source>“%1” is several data sets of %2. Nothing was saved; name one of %3 or the beginning of its digest.</source>
        <translation>“%1”对应 %2 的多个数据集。未保存任何内容；请从 %3 中指明一个，或给出其摘要的开头。</translation>
    </message>
    <message>
        <source>took back that its data are %1</source>
        <translation>收回了其数据为 %1 的说法</translation>
    </message>
    <message>
        <source>said that its data are %1</source>
        <translation>说明了其数据为 %1</translation>
    </message>
    <message>
        <source>said that its data are %1, and not %2</source>
        <translation>说明了其数据为 %1，而不是 %2</translation>
    </message>
    <message>
        <source>took it, and what had been signed decided the request: %1</source>
        <translation>接手了它，已签内容决定了申请：%1</translation>
    </message>
    <message>
        <source>took it for validation</source>
        <translation>接手了它的验证</translation>
    </message>
    <message>
        <source>how the data sets of %1 releases are called and where they came from: they were last changed before the log covered that</source>
        <translation>%1 个发布的数据集叫什么、来自何处：它们最后一次更改时，日志尚未涵盖这一点</translation>
    </message>
    <message>
        <source>%1 cannot be a candidate: the framing of %2 is not agreed on. %3 Who has to agree: %4. Nothing was changed.</source>
        <translation>%1 不能作为候选：%2 的界定尚未达成一致。%3 必须同意的人：%4。未作任何更改。</translation>
    </message>
    <message>
        <source>the sign-offs of %1, or what else the gate asks for (%2)</source>
        <translation>%1 的签核，或关卡要求的其他条件（%2）</translation>
    </message>
    <message>
        <source>%1 was made by a development build of Assay: it has tables of format %2 that were never released and are others by now. It was not touched. Open it with the build that made it, or begin a new project and import the sources again.</source>
        <translation>%1 由 Assay 的开发版本创建：其格式 %2 的表从未发布，现在已经不同。文件未被改动。请用创建它的版本打开，或新建项目并重新导入来源。</translation>
    </message>
    <message>
        <source>A deployment needs the place where it runs. Nothing was recorded.</source>
        <translation>部署需要说明运行的位置。没有记录任何内容。</translation>
    </message>
    <message>
        <source>Planned under it</source>
        <translation>在其下计划</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>The standard change of the catalogue that it is made from, such as SC-1. It says what no other option says, and nobody is asked again while it holds.</source>
        <translation>所依据的目录中的标准变更，例如 SC-1。其他选项未说明的内容由它给出，在其有效期内无需再征求任何人。</translation>
    </message>
    <message>
        <source>STANDARD</source>
        <translation>标准变更</translation>
    </message>
    <message>
        <source>The standard change says the type and how much depends on it; leave out --type and --impact-level, or --standard.</source>
        <translation>标准变更已说明类型和影响程度；请去掉 --type 和 --impact-level，或去掉 --standard。</translation>
    </message>
    <message>
        <source>The project has no freeze %1.</source>
        <translation>项目中没有冻结期 %1。</translation>
    </message>
    <message>
        <source>The project has no standard change %1.</source>
        <translation>项目中没有标准变更 %1。</translation>
    </message>
    <message>
        <source>every place</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>%1 (%2) keeps %3 as it is from %4 to %5 UTC: %6</source>
        <translation>%1（%2）使 %3 在 %4 至 %5 UTC 保持原样：%6</translation>
    </message>
    <message>
        <source>%1. Nothing was changed; choose an earlier time, or plan a change that people agree to.</source>
        <translation>%1。没有任何更改；请选择更早的时间，或计划一项由人员同意的变更。</translation>
    </message>
    <message>
        <source>%1 cannot be done then. %2. Only an emergency change that was agreed to by %3 goes on in that time. Nothing was changed; choose another time.</source>
        <translation>%1 届时不能进行。%2。在此期间只有经 %3 同意的紧急变更才能进行。没有任何更改；请选择其他时间。</translation>
    </message>
    <message>
        <source>%1 rests on the standard change %2, which was withdrawn on %3 UTC</source>
        <translation>%1 依据标准变更 %2，后者已于 %3 UTC 撤回</translation>
    </message>
    <message>
        <source>%1 rests on the standard change %2, which holds until %3 UTC</source>
        <translation>%1 依据标准变更 %2，后者有效至 %3 UTC</translation>
    </message>
    <message>
        <source>%1 went to %2 in a freeze</source>
        <translation>%1 在冻结期内上线到 %2</translation>
    </message>
    <message>
        <source>In a freeze nothing goes on but an emergency change that was agreed to.</source>
        <translation>冻结期内除已同意的紧急变更外，什么都不进行。</translation>
    </message>
    <message>
        <source>It runs since %1 UTC. %2.</source>
        <translation>它自 %1 UTC 起运行。%2。</translation>
    </message>
    <message>
        <source>Take it back until the freeze is over, or have an emergency change agreed to.</source>
        <translation>请撤下直到冻结期结束，或让人同意一项紧急变更。</translation>
    </message>
    <message>
        <source>When nothing goes anywhere is said by operations and managers.</source>
        <translation>何时停止一切上线由运维和经理决定。</translation>
    </message>
    <message>
        <source>Which changes are agreed to beforehand is said by operations and managers.</source>
        <translation>哪些变更事先同意由运维和经理决定。</translation>
    </message>
    <message>
        <source>Standard changes are withdrawn by operations, managers and model risk.</source>
        <translation>标准变更由运维、经理和模型风险撤回。</translation>
    </message>
    <message>
        <source>A freeze needs a name and the reason for it, which is kept. Nothing was saved.</source>
        <translation>冻结期需要名称和原因，原因会保留。没有保存任何内容。</translation>
    </message>
    <message>
        <source>The freeze ends before it begins. Nothing was saved.</source>
        <translation>冻结期在开始之前就结束。没有保存任何内容。</translation>
    </message>
    <message>
        <source>The freeze is over already. Nothing was saved; name a later end.</source>
        <translation>冻结期已经结束。没有保存任何内容；请给出更晚的结束时间。</translation>
    </message>
    <message>
        <source>A standard change needs a name. Nothing was saved.</source>
        <translation>标准变更需要名称。没有保存任何内容。</translation>
    </message>
    <message>
        <source>A standard change says all that each change of its kind says. Missing: %1. Nothing was saved.</source>
        <translation>标准变更要写明该类每项变更的全部内容。缺少：%1。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Changes on which much depends are agreed to one by one. Nothing was saved.</source>
        <translation>影响重大的变更要逐项同意。没有保存任何内容。</translation>
    </message>
    <message>
        <source>It would have ended already. Nothing was saved; name a later day.</source>
        <translation>它已经到期。没有保存任何内容；请给出更晚的日期。</translation>
    </message>
    <message>
        <source>%1 was withdrawn by %2 already: %3. Nothing was changed.</source>
        <translation>%1 已被 %2 撤回：%3。没有任何更改。</translation>
    </message>
    <message>
        <source>A withdrawal needs its reason, which is kept. Nothing was changed.</source>
        <translation>撤回需要原因，原因会保留。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 was withdrawn: %2</source>
        <translation>%1 已撤回：%2</translation>
    </message>
    <message>
        <source>%1 is in the catalogue no more. Nothing was saved; plan the change without it.</source>
        <translation>%1 已不在目录中。没有保存任何内容；请不依据它来计划变更。</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>标准变更</translation>
    </message>
    <message>
        <source>submitted it as the catalogue has it, so that it was agreed to beforehand as %1</source>
        <translation>按目录中的内容提交，因此已作为 %1 事先同意</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>撤回了它</translation>
    </message>
    <message>
        <source>said that nothing goes there in that time</source>
        <translation>说明在此期间什么都不上线</translation>
    </message>
    <message>
        <source>agreed to all changes of the kind</source>
        <translation>同意了该类的所有变更</translation>
    </message>
    <message>
        <source>A time is written as in 2027-01-31 09:30, in UTC.</source>
        <translation>时间写作 2027-01-31 09:30，以 UTC 为准。</translation>
    </message>
</context>
<context>
    <name>ThingKind</name>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Value record</source>
        <translation>价值记录</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>1 个月前</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>%1 个月前</translation>
    </message>
</context>
<context>
    <name>UnfollowCommand</name>
    <message>
        <source>Says that one wants to hear of a thing only what is meant for oneself.</source>
        <translation>表示对某事物只想收到与自己有关的通知。</translation>
    </message>
</context>
<context>
    <name>UseCaseAddCommand</name>
    <message>
        <source>Proposes a use case, as anyone may; its key is written.</source>
        <translation>提出一个用例，任何人都可以；输出其编号。</translation>
    </message>
</context>
<context>
    <name>UseCaseEditCommand</name>
    <message>
        <source>Changes what a use case says; what no option names stays. The version that it makes is written.</source>
        <translation>更改用例的内容；选项未提及的保持不变。会输出产生的版本。</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>名称。</translation>
    </message>
</context>
<context>
    <name>UseCaseGate</name>
    <message>
        <source>Gate 0: framing</source>
        <translation>关卡 0：框定</translation>
    </message>
    <message>
        <source>Gate 1: approval</source>
        <translation>关卡 1：批准</translation>
    </message>
    <message>
        <source>Gate 2: validation</source>
        <translation>关卡 2：验证</translation>
    </message>
    <message>
        <source>Gate 3: release</source>
        <translation>关卡 3：发布</translation>
    </message>
</context>
<context>
    <name>UseCaseGatesCommand</name>
    <message>
        <source>Lists what each gate asks of the use cases, what is there and who can supply the rest.</source>
        <translation>列出每个关卡对用例的要求、已有内容，以及谁能提供其余部分。</translation>
    </message>
</context>
<context>
    <name>UseCaseListCommand</name>
    <message>
        <source>Lists the use cases with their states and owners.</source>
        <translation>列出用例及其状态和负责人。</translation>
    </message>
</context>
<context>
    <name>UseCaseMoveCommand</name>
    <message>
        <source>Takes a use case to another state, such as Framed; the gate between them has to pass.</source>
        <translation>将用例转到另一状态，例如 Framed；须通过其间的关卡。</translation>
    </message>
    <message>
        <source>Why; some steps need it.</source>
        <translation>原因；有些步骤需要。</translation>
    </message>
    <message>
        <source>Why it is put on hold or stopped: no-data, no-value, risk-rejected, no-integration, no-owner, no-adoption or other.</source>
        <translation>搁置或停止的原因：no-data、no-value、risk-rejected、no-integration、no-owner、no-adoption 或 other。</translation>
    </message>
</context>
<context>
    <name>UseCaseRequestCommand</name>
    <message>
        <source>Asks whoever may to take a step of a use case.</source>
        <translation>请有权限的人执行用例的某一步骤。</translation>
    </message>
    <message>
        <source>What you tell them.</source>
        <translation>要告诉他们的话。</translation>
    </message>
</context>
<context>
    <name>UseCaseState</name>
    <message>
        <source>Proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Framed</source>
        <translation>已界定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>开发中</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>发布中</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>运营中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>UseCaseUnprovenCommand</name>
    <message>
        <source>Lists the models in use for which an owner, a signature, a sign-off, something that watches them or a way back cannot be shown.</source>
        <translation>列出正在使用、但无法出示负责人、签名、签核、监控或回退途径的模型。</translation>
    </message>
</context>
<context>
    <name>UseCaseWaiveCommand</name>
    <message>
        <source>Says why a gate is passed without one of the things it asks for.</source>
        <translation>说明为何在缺少某项要求的情况下通过关卡。</translation>
    </message>
    <message>
        <source>Why; it is needed and kept.</source>
        <translation>原因；必填，并会保留。</translation>
    </message>
</context>
<context>
    <name>UserGroup</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>Watched at work</source>
        <translation>工作现场观察</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷调查</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>stands by the figure</source>
        <translation>认可该数值</translation>
    </message>
    <message>
        <source>accepts the value</source>
        <translation>认可该价值</translation>
    </message>
    <message>
        <source>disputes it</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>speaks against the claim</source>
        <translation>反驳该主张</translation>
    </message>
    <message>
        <source>decides that the claim holds</source>
        <translation>裁定该主张成立</translation>
    </message>
    <message>
        <source>decides that the figure stands</source>
        <translation>裁定该数值有效</translation>
    </message>
</context>
<context>
    <name>ValueAcceptCommand</name>
    <message>
        <source>Accepts what was measured, as the business owner of the use case.</source>
        <translation>以用例业务负责人的身份认可测得的结果。</translation>
    </message>
    <message>
        <source>Something to say about it.</source>
        <translation>对此的说明。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>ValueAcknowledgeCommand</name>
    <message>
        <source>Stands by what was measured, in the role acted in: a data scientist and operations, two persons.</source>
        <translation>以操作时的角色认可测得的结果：数据科学家和运维，须为两人。</translation>
    </message>
    <message>
        <source>Something to say about it.</source>
        <translation>对此的说明。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>ValueCounterCommand</name>
    <message>
        <source>Speaks against the claim of a dispute, as somebody who stands by the figure.</source>
        <translation>以认可该数值者的身份反驳争议中的主张。</translation>
    </message>
    <message>
        <source>What speaks against the claim. Needed.</source>
        <translation>反驳该主张的理由。必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What shows it.</source>
        <translation>证明依据。</translation>
    </message>
</context>
<context>
    <name>ValueDecideCommand</name>
    <message>
        <source>Decides a dispute: upheld, and it is measured again, or dismissed, and the figure stands.</source>
        <translation>裁定争议：upheld 则重新测量，dismissed 则数值有效。</translation>
    </message>
    <message>
        <source>The reason, which is kept. Needed.</source>
        <translation>理由，会予以保留。必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>DECISION is upheld or dismissed, not “%1”.</source>
        <translation>DECISION 应为 upheld 或 dismissed，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>ValueDisputeCommand</name>
    <message>
        <source>Disputes what was measured: a claim with its evidence.</source>
        <translation>对测得的结果提出异议：附证据的主张。</translation>
    </message>
    <message>
        <source>What does not hold. Needed.</source>
        <translation>不成立之处。必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What shows it. Needed.</source>
        <translation>证明依据。必填。</translation>
    </message>
</context>
<context>
    <name>ValueEditCommand</name>
    <message>
        <source>Changes what a use case is to earn, until it is measured; what no option names stays as it is.</source>
        <translation>在测量之前更改用例应带来的价值；未由选项指明的内容保持不变。</translation>
    </message>
    <message>
        <source>What it is to earn.</source>
        <translation>它应带来的价值。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What shows the value.</source>
        <translation>体现价值的指标。</translation>
    </message>
    <message>
        <source>What is to be reached; more is better.</source>
        <translation>要达到的目标；越高越好。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Of the target.</source>
        <translation>目标值的。</translation>
    </message>
    <message>
        <source>How one will know what would have been without it.</source>
        <translation>如何得知没有它时会怎样。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>ValueListCommand</name>
    <message>
        <source>Lists the value records of all use cases: what is expected, what was measured, and who said what of it.</source>
        <translation>列出所有用例的价值记录：预期值、测得值，以及谁对此说了什么。</translation>
    </message>
</context>
<context>
    <name>ValueMeasureCommand</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Records what a use case was found to earn, and stands by it in the role acted in.</source>
        <translation>记录某用例被查明带来的收益，并以当前所用角色为其负责。</translation>
    </message>
    <message>
        <source>The first day of the period. Needed.</source>
        <translation>时段的第一天。必填。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day on which it had ended. Needed.</source>
        <translation>窗口已结束的日期。必填。</translation>
    </message>
    <message>
        <source>Where the figure comes from. Needed.</source>
        <translation>数字的来源。必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>low, medium or high; medium unless said otherwise.</source>
        <translation>low、medium 或 high；未另行说明时为 medium。</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>词</translation>
    </message>
    <message>
        <source>What may not be concluded from it.</source>
        <translation>不能由此得出的结论。</translation>
    </message>
    <message>
        <source>Say the period with --from DAY --to DAY, and a confidence of low, medium or high.</source>
        <translation>请用 --from 日期 --to 日期 指定时段，并给出置信度 low、medium 或 high。</translation>
    </message>
</context>
<context>
    <name>ValueProposeCommand</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Writes down what a use case is to earn; the key of the value record is written.</source>
        <translation>记下某用例应带来的收益；输出价值记录的键。</translation>
    </message>
    <message>
        <source>What shows the value. Needed.</source>
        <translation>用什么体现价值。必填。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What is to be reached; more is better. Needed.</source>
        <translation>要达到的目标；越多越好。必填。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Of the target.</source>
        <translation>目标值的。</translation>
    </message>
    <message>
        <source>How one will know what would have been without it. Needed.</source>
        <translation>如何得知没有它时会怎样。必填。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Recomputes the audit log and compares everything it covers with the project&apos;s rows.</source>
        <translation>重新计算审计日志，并将其涵盖的所有内容与项目的行比较。</translation>
    </message>
    <message>
        <source>Prove that the log is a later state of the one that a checkpoint in this file is of.</source>
        <translation>证明日志是此文件中检查点所对应日志的后续状态。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>The checkpoint is signed by nobody whom the project knows.</source>
        <translation>检查点没有项目所知人员的签名。</translation>
    </message>
    <message>
        <source>The checkpoint is signed by %1.</source>
        <translation>检查点由 %1 签名。</translation>
    </message>
    <message>
        <source>Verified.</source>
        <translation>校验通过。</translation>
    </message>
    <message>
        <source>NOT verified.</source>
        <translation>校验未通过。</translation>
    </message>
    <message>
        <source>Log size: %1</source>
        <translation>日志大小：%1</translation>
    </message>
    <message>
        <source>Log root: %1</source>
        <translation>日志根：%1</translation>
    </message>
    <message>
        <source>Compared with the log: %1 things, %2 metric points.</source>
        <translation>已与日志比较：%1 个对象，%2 个指标点。</translation>
    </message>
    <message>
        <source>Signatures checked: %1</source>
        <translation>已检查的签名：%1</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>条目 %1：%2</translation>
    </message>
    <message>
        <source>And %1 more entries.</source>
        <translation>以及另外 %1 个条目。</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>未检查：%1。</translation>
    </message>
</context>
<context>
    <name>VerifyReceiptCommand</name>
    <message>
        <source>Checks the receipt of a sign-off, by itself, against its project or against a checkpoint that was kept: exit code 0 only where all of it holds and its signer is known.</source>
        <translation>检查签核的回执：单独检查，或对照其项目，或对照保存的检查点；仅当全部成立且签名者已知时，退出码才为 0。</translation>
    </message>
    <message>
        <source>The project: its log has to begin with that of the receipt and to have the decision still.</source>
        <translation>项目：其日志必须以回执的日志开头，并且仍含有该决定。</translation>
    </message>
    <message>
        <source>A file with a checkpoint that was kept: it has to be of the same log. Without the project that can be told of one with as many entries only.</source>
        <translation>含有保存的检查点的文件：它必须属于同一日志。没有项目时，只有条目数相同才能判断。</translation>
    </message>
    <message>
        <source>A file with the fingerprints of the keys that count, one a line.</source>
        <translation>含有有效密钥指纹的文件，每行一个。</translation>
    </message>
    <message>
        <source>A file with roots (PEM) of time-stamping authorities: the decision has to be stamped by one behind them.</source>
        <translation>含有时间戳机构根证书 (PEM) 的文件：该决定必须带有由这些根证书所认证机构加盖的时间戳。</translation>
    </message>
    <message>
        <source>The receipt holds.</source>
        <translation>回执成立。</translation>
    </message>
    <message>
        <source>The receipt does NOT hold.</source>
        <translation>回执不成立。</translation>
    </message>
</context>
<context>
    <name>VerifyReleaseCommand</name>
    <message>
        <source>A file with the fingerprints of the keys that count, one a line.</source>
        <translation>含有有效密钥指纹的文件，每行一个。</translation>
    </message>
    <message>
        <source>A file with the certificates (PEM) of authorities whose word on keys counts.</source>
        <translation>一个文件，含有其对密钥的说法有效的机构的证书（PEM）。</translation>
    </message>
    <message>
        <source>A file with roots (PEM) of time-stamping authorities: each decision has to be stamped by one behind them, and certificates are judged as of that time.</source>
        <translation>含有时间戳机构根证书 (PEM) 的文件：每个决定都必须带有由这些根证书所认证机构加盖的时间戳，证书按该时间评判。</translation>
    </message>
    <message>
        <source>Take a package without the files of the model and of the evidence.</source>
        <translation>接受不含模型和证据文件的包。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Checks a package of a release, without a project: exit code 0 only where it is authentic, its signers are trusted, and it carries an approval whose blocking controls were met.</source>
        <translation>无需项目即可检查发布包：只有当它真实、签署人可信，且所含批准的阻断性控制均已满足时，退出码才为 0。</translation>
    </message>
    <message>
        <source>Ask only whether the package is authentic and complete, whatever it carries.</source>
        <translation>只询问此包是否真实完整，不论其内容为何。</translation>
    </message>
    <message>
        <source>The package is authentic and complete.</source>
        <translation>此包真实且完整。</translation>
    </message>
    <message>
        <source>The package is NOT authentic and complete.</source>
        <translation>此包并非真实且完整。</translation>
    </message>
    <message>
        <source>It carries an approval by those who have to, with all blocking controls met.</source>
        <translation>它带有规定人员的批准，且所有阻断性控制均已满足。</translation>
    </message>
    <message>
        <source>It does NOT carry an approval by those who have to, with all blocking controls met.</source>
        <translation>它不带有规定人员在所有阻断性控制均已满足时的批准。</translation>
    </message>
</context>
<context>
    <name>ViewExportCommand</name>
    <message>
        <source>Prints a saved view, which is named by its id or its name, as a text that view import reads.</source>
        <translation>将按标识或名称指定的已存视图打印为 view import 可读的文本。</translation>
    </message>
</context>
<context>
    <name>ViewImportCommand</name>
    <message>
        <source>Saves a view that view export or the window wrote as a text.</source>
        <translation>保存由 view export 或窗口写成文本的视图。</translation>
    </message>
    <message>
        <source>Everybody finds the view; otherwise only who saves it.</source>
        <translation>所有人都能找到该视图；否则只有保存者能找到。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was saved.</source>
        <translation>无法读取 %1：%2。未保存。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is saved: %2</source>
        <translation>“%1”已保存：%2</translation>
    </message>
</context>
<context>
    <name>ViewListCommand</name>
    <message>
        <source>Lists the saved views of a project, those of all people.</source>
        <translation>列出项目中所有人的已存视图。</translation>
    </message>
</context>
<context>
    <name>WaitKind</name>
    <message>
        <source>Take a handover</source>
        <translation>接受交接</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Sign off or agree</source>
        <translation>签核或同意</translation>
    </message>
    <message>
        <source>Take a step</source>
        <translation>推进一步</translation>
    </message>
    <message>
        <source>Triage harm</source>
        <translation>处理伤害反馈</translation>
    </message>
    <message>
        <source>Triage feedback</source>
        <translation>处理反馈</translation>
    </message>
    <message>
        <source>Begin an urgent task</source>
        <translation>开始紧急任务</translation>
    </message>
    <message>
        <source>Begin a high-priority task</source>
        <translation>开始高优先级任务</translation>
    </message>
    <message>
        <source>Begin a normal task</source>
        <translation>开始普通任务</translation>
    </message>
    <message>
        <source>Begin a low-priority task</source>
        <translation>开始低优先级任务</translation>
    </message>
</context>
<context>
    <name>WaitingListCommand</name>
    <message>
        <source>Lists what waits for somebody, on whom, since when, and whether it is late.</source>
        <translation>列出等待某人处理的事项:等谁、从何时起、是否已逾期。</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>Follows a source that is being written, until Ctrl+C; what is new is in the project within 2 s.</source>
        <translation>跟踪正在写入的来源，直到 Ctrl+C；新内容 2 秒内进入项目。</translation>
    </message>
    <message>
        <source>Following %1 (%2); Ctrl+C ends it.</source>
        <translation>正在跟踪 %1（%2）；Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>%1 new points, %2 new runs, %3 runs changed</source>
        <translation>%1 个新数据点，%2 个新运行，%3 个运行有变化</translation>
    </message>
    <message>
        <source>Not read: %1: %2</source>
        <translation>未读取：%1：%2</translation>
    </message>
</context>
<context>
    <name>YamlParser</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>第 %1 行，第 %2 字节：%3</translation>
    </message>
    <message>
        <source>this is not YAML (%1).</source>
        <translation>此处不是 YAML（%1）。</translation>
    </message>
    <message>
        <source>the text is longer than the limit of %1 bytes.</source>
        <translation>文本超过 %1 字节的上限。</translation>
    </message>
    <message>
        <source>this is not UTF-8.</source>
        <translation>此处不是 UTF-8。</translation>
    </message>
    <message>
        <source>a second document begins here.</source>
        <translation>此处开始了第二个文档。</translation>
    </message>
    <message>
        <source>there are more than %1 values.</source>
        <translation>值超过 %1 个。</translation>
    </message>
    <message>
        <source>anchors are not read.</source>
        <translation>不支持读取锚点。</translation>
    </message>
    <message>
        <source>tags of other languages are not read.</source>
        <translation>不支持读取其他语言的标签。</translation>
    </message>
    <message>
        <source>values are nested deeper than %1 levels.</source>
        <translation>值的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>aliases are not read.</source>
        <translation>不支持读取别名。</translation>
    </message>
    <message>
        <source>a value is expected here.</source>
        <translation>此处应为值。</translation>
    </message>
    <message>
        <source>a name must be plain or quoted text.</source>
        <translation>名称必须是普通文本或带引号的文本。</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; appears twice.</source>
        <translation>名称“%1”出现了两次。</translation>
    </message>
</context>
<context>
    <name>assay</name>
    <message>
        <source>How many people they are.</source>
        <translation>共有多少人。</translation>
    </message>
    <message>
        <source>Whom to talk to.</source>
        <translation>应与谁联系。</translation>
    </message>
    <message>
        <source>low, medium or high.</source>
        <translation>low、medium 或 high。</translation>
    </message>
    <message>
        <source>The share of their decisions to be taken with the model, 0 to 1.</source>
        <translation>其决策中应借助模型作出的比例，0 到 1。</translation>
    </message>
    <message>
        <source>The days between contacts that are agreed.</source>
        <translation>约定的联系间隔天数。</translation>
    </message>
</context>
<context>
    <name>assay::AcceptanceForm</name>
    <message>
        <source>Offer to bear it</source>
        <translation>提出承担</translation>
    </message>
    <message>
        <source>Bear the risk of %1</source>
        <translation>承担 %1 的风险</translation>
    </message>
    <message>
        <source>You answer for the risk until that day, once a model-risk auditor agrees. Then the finding is open again by itself.</source>
        <translation>经模型风险审计员同意后，您对该风险负责至该日。此后该发现自动重新打开。</translation>
    </message>
    <message>
        <source>Why it can be borne, for everybody who reads the log</source>
        <translation>为何可以承担，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Until, as in 2027-01-31</source>
        <translation>直至，如 2027-01-31</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>To bear a risk needs a reason.</source>
        <translation>承担风险需要理由。</translation>
    </message>
    <message>
        <source>It ends on a day in the future.</source>
        <translation>结束日期须在将来。</translation>
    </message>
</context>
<context>
    <name>assay::ActingPerson</name>
    <message>
        <source>%1 · staged</source>
        <translation>%1 · 虚构</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>正在读取人员</translation>
    </message>
    <message>
        <source>Act as %1, %2</source>
        <translation>以 %1（%2）的身份操作</translation>
    </message>
</context>
<context>
    <name>assay::AdoptionForm</name>
    <message>
        <source>How much is it used?</source>
        <translation>使用了多少？</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Group of users</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To the day, which had ended</source>
        <translation>截止日期（该日已结束）</translation>
    </message>
    <message>
        <source>Decisions that could have been taken with it</source>
        <translation>本可借助它作出的决策</translation>
    </message>
    <message>
        <source>Of those, taken with it</source>
        <translation>其中借助它作出的</translation>
    </message>
    <message>
        <source>Of those, against what it recommended</source>
        <translation>其中与其建议相反的</translation>
    </message>
    <message>
        <source>Why people went against it</source>
        <translation>人们不采纳建议的原因</translation>
    </message>
    <message>
        <source>The window is two days, such as 2026-07-01 and 2026-10-01, the later one second.</source>
        <translation>窗口由两个日期组成，例如 2026-07-01 和 2026-10-01，较晚的在后。</translation>
    </message>
    <message>
        <source>No more can be used than could have been, and no more overridden than used.</source>
        <translation>使用数不能多于可用数，推翻数不能多于使用数。</translation>
    </message>
</context>
<context>
    <name>assay::AdoptionView</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>被推翻</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Adoption by group, last window</source>
        <translation>各群采用情况，最近窗口</translation>
    </message>
    <message>
        <source>Adoption, window by window</source>
        <translation>采用情况，逐个窗口</translation>
    </message>
    <message>
        <source>Record adoption…</source>
        <translation>记录采用情况…</translation>
    </message>
    <message>
        <source>Nobody was counted yet</source>
        <translation>尚未统计任何人</translation>
    </message>
    <message>
        <source>Adoption counts the decisions that a group of users could have taken with the model, and those that it took. Groups are written down on the page of their use case.</source>
        <translation>采用情况统计用户群本可借助模型作出的决策，以及实际借助模型作出的决策。用户群在其用例的页面上登记。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>No group&apos;s decisions were counted by then, so there is no share to show.</source>
        <translation>截至当时未统计任何用户群的决策，因此没有可显示的比例。</translation>
    </message>
    <message>
        <source>%1 (below)</source>
        <translation>%1（低于）</translation>
    </message>
    <message>
        <source>Decisions taken with the model, % of those that could have been</source>
        <translation>借助模型作出的决策，占可用数的 %</translation>
    </message>
    <message>
        <source>each reached its agreed share</source>
        <translation>各群均达到约定比例</translation>
    </message>
    <message>
        <source>below the agreed share: %1</source>
        <translation>低于约定比例：%1</translation>
    </message>
    <message>
        <source>This is the past, which nobody can change; go back to now.</source>
        <translation>这是过去的状态，无人可以更改；请回到现在。</translation>
    </message>
    <message>
        <source>There is no group of users yet; write one down on the page of its use case.</source>
        <translation>尚无用户群；请在其用例的页面上登记一个。</translation>
    </message>
    <message>
        <source>Groups counted: %1; the last window of each</source>
        <translation>已统计的群体：%1；各取最近一个窗口</translation>
    </message>
    <message>
        <source>%1, recorded again later</source>
        <translation>%1，之后重新记录</translation>
    </message>
</context>
<context>
    <name>assay::AgeingPlot</name>
    <message>
        <source>Age of the work under way</source>
        <translation>进行中工作的存续时间</translation>
    </message>
    <message>
        <source>Days in the state</source>
        <translation>处于该状态的天数</translation>
    </message>
    <message>
        <source>State, n under way</source>
        <translation>状态，n 项进行中</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1  %2 d</source>
        <translation>%1  %2 天</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>50 / 85 / 95 % within %1 / %2 / %3 d, n = %4</source>
        <translation>50 / 85 / 95 % 在 %1 / %2 / %3 天内，n = %4</translation>
    </message>
    <message>
        <source>too few are done with it: n = %1</source>
        <translation>已完成的太少：n = %1</translation>
    </message>
</context>
<context>
    <name>assay::AnswerForm</name>
    <message>
        <source>Answer a control of %1</source>
        <translation>回答 %1 的控制</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>提交答复</translation>
    </message>
    <message>
        <source>People are deciding on this release. With another answer it is another one: their request is void, and approval has to be asked for again.</source>
        <translation>有人正在对此发布作出决定。答复一变，它就不再是同一个发布：申请随即作废，须重新申请批准。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>It holds to the end of, as in 2027-01-31</source>
        <translation>有效至该日结束，如 2027-01-31</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>No evidence stands behind the release yet. Add some first where the control asks for it.</source>
        <translation>此发布尚无证据。控制要求证据时，请先添加。</translation>
    </message>
    <message>
        <source>The evidence that it rests on</source>
        <translation>答复所依据的证据</translation>
    </message>
    <message>
        <source>This answer needs its reason in words.</source>
        <translation>此答复需要文字理由。</translation>
    </message>
    <message>
        <source>This control is answered with evidence: choose what the answer rests on.</source>
        <translation>此控制须凭证据回答：请选择答复所依据的证据。</translation>
    </message>
    <message>
        <source>An answer holds until a day in the future.</source>
        <translation>答复只能有效至将来的某一天。</translation>
    </message>
</context>
<context>
    <name>assay::ArchiveForm</name>
    <message>
        <source>Archive %1</source>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>Nothing is removed: archived runs keep all they logged, are listed under “Archived”, and can be restored there.</source>
        <translation>不会移除任何内容：已归档的运行保留全部记录，列在“已归档”下，并可在那里恢复。</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log (may be empty)</source>
        <translation>原因，供查阅日志的人阅读（可留空）</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>assay::AsOfForm</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The portfolio as it was</source>
        <translation>当时的项目组合</translation>
    </message>
    <message>
        <source>Stages, figures and values as the log had them at the end of a day, UTC. What texts say, and who people are, stays as of now.</source>
        <translation>阶段、数字和值取自日志在某日结束时（UTC）的内容。文字内容和人员身份仍为现在的状态。</translation>
    </message>
    <message>
        <source>Day, such as 2026-06-30</source>
        <translation>日期，例如 2026-06-30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A day until today is needed, written as year-month-day.</source>
        <translation>需要一个不晚于今天的日期，格式为年-月-日。</translation>
    </message>
</context>
<context>
    <name>assay::AssuranceView</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存续时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>阻塞原因</translation>
    </message>
    <message>
        <source>Which stage is listed</source>
        <translation>列出哪个阶段</translation>
    </message>
    <message>
        <source>Nothing has to get better</source>
        <translation>没有需要改进之处</translation>
    </message>
    <message>
        <source>Defects and efficiency items appear here from tasks, findings, failed tests and feedback. Make a task of one of these kinds to begin.</source>
        <translation>缺陷和效率项来自任务、发现项、失败的测试和反馈，会显示在此处。创建一个此类任务即可开始。</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Task from it…</source>
        <translation>由此创建任务…</translation>
    </message>
    <message>
        <source>From the one that is chosen</source>
        <translation>由所选项创建</translation>
    </message>
    <message>
        <source>What has to get better</source>
        <translation>需要改进之处</translation>
    </message>
    <message>
        <source>Reading what has to get better</source>
        <translation>正在读取需要改进之处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>受阻：%1</translation>
    </message>
    <message>
        <source>Choose what to make a task from first.</source>
        <translation>请先选择要由哪一项创建任务。</translation>
    </message>
</context>
<context>
    <name>assay::AttendanceForm</name>
    <message>
        <source>Who was there when %1 was framed</source>
        <translation>框定 %1 时有谁在场</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>No user group is named yet; the tab Users adds one.</source>
        <translation>尚未指定用户群；可在“用户”标签页中添加。</translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation>项目人员</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>在场人员</translation>
    </message>
</context>
<context>
    <name>assay::AuthorityCard</name>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1，由 %2：%3</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>not on this machine: it certifies where its file is</source>
        <translation>不在此计算机上：在其文件所在处签发证书</translation>
    </message>
    <message>
        <source>Found…</source>
        <translation>设立…</translation>
    </message>
    <message>
        <source>Accept an organisation&apos;s…</source>
        <translation>接受组织的机构…</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>They say by certificates whose key is whose. Who checks this project&apos;s signatures has to know them from elsewhere.</source>
        <translation>它们通过证书说明密钥属于谁。检查此项目签名的人必须从别处得知这些机构。</translation>
    </message>
    <message>
        <source>Found the project&apos;s authority</source>
        <translation>设立项目的机构</translation>
    </message>
    <message>
        <source>None yet: no key can be certified, so that no signature counts.</source>
        <translation>尚无：无法为任何密钥签发证书，因此任何签名都无效。</translation>
    </message>
    <message>
        <source>The project has its authority. Retire it before you found another.</source>
        <translation>项目已有机构。设立另一个之前请先停用它。</translation>
    </message>
    <message>
        <source>The project&apos;s own authority, whose key is made on this machine</source>
        <translation>项目自己的机构，其密钥在此计算机上生成</translation>
    </message>
    <message>
        <source>By its root certificate, from a file</source>
        <translation>通过文件中的根证书</translation>
    </message>
    <message>
        <source>of the project</source>
        <translation>项目的</translation>
    </message>
    <message>
        <source>of an organisation</source>
        <translation>组织的</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>停用 %1</translation>
    </message>
</context>
<context>
    <name>assay::AuthorityForm</name>
    <message>
        <source>Found the project&apos;s authority</source>
        <translation>设立项目的机构</translation>
    </message>
    <message>
        <source>Found the authority</source>
        <translation>设立机构</translation>
    </message>
    <message>
        <source>It says by certificates whose key is whose in this project. Its key becomes an encrypted file in %1; who has that file and its passphrase can certify. It is not your own key: you sign nothing else with it.</source>
        <translation>它通过证书说明此项目中的密钥属于谁。其密钥保存为 %1 中的加密文件；拥有该文件及其口令的人即可签发证书。它不是您自己的密钥：您不用它签署其他内容。</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Name, as certificates have it</source>
        <translation>名称，与证书中一致</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Passphrase of its key</source>
        <translation>其密钥的口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>An authority needs a name.</source>
        <translation>机构需要名称。</translation>
    </message>
</context>
<context>
    <name>assay::AxesPanel</name>
    <message>
        <source>Logarithmic x axis</source>
        <translation>对数 x 轴</translation>
    </message>
    <message>
        <source>Leave outliers out</source>
        <translation>忽略离群值</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>x 轴</translation>
    </message>
    <message>
        <source>X: step</source>
        <translation>x：步数</translation>
    </message>
    <message>
        <source>X: wall time</source>
        <translation>x：时间</translation>
    </message>
    <message>
        <source>X: relative</source>
        <translation>x：相对时间</translation>
    </message>
    <message>
        <source>X: another metric</source>
        <translation>x：另一指标</translation>
    </message>
    <message>
        <source>Time since the run&apos;s first point</source>
        <translation>自运行首个数据点起的时间</translation>
    </message>
    <message>
        <source>Metric on the x axis</source>
        <translation>x 轴上的指标</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>y 轴</translation>
    </message>
    <message>
        <source>Y: linear</source>
        <translation>y：线性</translation>
    </message>
    <message>
        <source>Y: log</source>
        <translation>y：对数</translation>
    </message>
    <message>
        <source>The y axis shows the 5th to the 95th percentile of what is in view; arrows at the edge mark what lies beyond.</source>
        <translation>y 轴显示可见数据的第 5 至第 95 百分位；边缘的箭头标出超出部分。</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>按步数</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>按时长</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>x 对数</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>y 对数</translation>
    </message>
</context>
<context>
    <name>assay::BandPlot</name>
    <message>
        <source>Bands over time</source>
        <translation>区间随时间的变化</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>assay::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>What is offered here</source>
        <translation>此处提供的操作</translation>
    </message>
</context>
<context>
    <name>assay::BarPlot</name>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>%1 的条形图</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>assay::BeginReleaseForm</name>
    <message>
        <source>Begin the release</source>
        <translation>开始发布</translation>
    </message>
    <message>
        <source>A new name, or a model that there is</source>
        <translation>新名称，或已有的模型</translation>
    </message>
    <message>
        <source>Register the model of %1</source>
        <translation>登记 %1 的模型</translation>
    </message>
    <message>
        <source>It becomes the next version of its model, and a release of that begins: what the project knows of the run – commit, parameters, data, files – is taken over.</source>
        <translation>它将成为其模型的下一版本，并由此开始发布：项目所知的该运行的信息（提交、参数、数据、文件）都会沿用。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Begin a release of an imported version</source>
        <translation>开始已导入版本的发布</translation>
    </message>
    <message>
        <source>What the project knows of the run that made the version is taken over. A model that no source registered is registered from its run, on the page Data science.</source>
        <translation>项目所知的关于生成该版本的运行的内容会被采用。没有来源登记过的模型，可在“数据科学”页面从其运行登记。</translation>
    </message>
    <message>
        <source>The use case of the run&apos;s experiment</source>
        <translation>运行所属实验的用例</translation>
    </message>
    <message>
        <source>As the use case says, where left empty</source>
        <translation>留空则以用例为准</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>Every version that was imported is a release already.</source>
        <translation>所有已导入的版本都已是发布。</translation>
    </message>
    <message>
        <source>There is no version to begin a release of.</source>
        <translation>没有可以开始发布的版本。</translation>
    </message>
    <message>
        <source>A version needs its model&apos;s name, without “@”.</source>
        <translation>版本需要其模型的名称，不含“@”。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
</context>
<context>
    <name>assay::BlockEditor</name>
    <message>
        <source>Text of the report, Markdown</source>
        <translation>报告文本，Markdown</translation>
    </message>
    <message>
        <source># Heading, *emphasis*, **strong**, `code`, - lists, &gt; quotes. Ctrl+Return keeps it, Escape drops it.</source>
        <translation># 标题、*强调*、**加粗**、`代码`、- 列表、&gt; 引用。Ctrl+回车保留，Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>assay::BoardColumn</name>
    <message>
        <source>1 card</source>
        <translation>1 张卡片</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 张卡片</translation>
    </message>
</context>
<context>
    <name>assay::BoxPlot</name>
    <message>
        <source>Boxes</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Boxes of %1</source>
        <translation>%1 的箱线图</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>quartiles %1 to %2</source>
        <translation>四分位数 %1 至 %2</translation>
    </message>
    <message>
        <source>whiskers %1 to %2</source>
        <translation>须线 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>assay::BriefView</name>
    <message>
        <source>Frozen briefs</source>
        <translation>已冻结的管理简报</translation>
    </message>
    <message>
        <source>Freeze a brief</source>
        <translation>冻结管理简报</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>另存为 HTML…</translation>
    </message>
    <message>
        <source>No brief was frozen yet</source>
        <translation>尚未冻结任何管理简报</translation>
    </message>
    <message>
        <source>A brief is one page for the management: figures, decisions asked, changes, risks and value. Once frozen it opens the same for ever.</source>
        <translation>管理简报是供管理层阅读的一页内容：数字、待作决策、变更、风险和价值。一经冻结，每次打开都相同。</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>管理简报</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Frozen by</source>
        <translation>冻结人</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>管理简报</translation>
    </message>
    <message>
        <source>The chosen brief</source>
        <translation>所选管理简报</translation>
    </message>
    <message>
        <source>Stores what is known now, with its digest</source>
        <translation>保存当前已知内容及其摘要值</translation>
    </message>
    <message>
        <source>Reading the briefs</source>
        <translation>正在读取管理简报</translation>
    </message>
    <message>
        <source>Freezing a brief</source>
        <translation>正在冻结管理简报</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>保存管理简报</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::CalendarCards</name>
    <message>
        <source>every place</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation>由 %1 撤回：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Why, for everybody who reads the log</source>
        <translation>原因，供阅读日志的所有人参考</translation>
    </message>
    <message>
        <source>It needs its reason.</source>
        <translation>需要原因。</translation>
    </message>
    <message>
        <source>A freeze needs a name.</source>
        <translation>冻结期需要名称。</translation>
    </message>
    <message>
        <source>A standard change needs a name.</source>
        <translation>标准变更需要名称。</translation>
    </message>
    <message>
        <source>Each change of the kind says all of it; write the fields that are empty.</source>
        <translation>该类的每项变更都要写明全部内容；请填写空白字段。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How much depends on it</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Agreed to until</source>
        <translation>同意至</translation>
    </message>
    <message>
        <source>What is done each time, and why</source>
        <translation>每次做什么，以及原因</translation>
    </message>
    <message>
        <source>Risk: who and what is touched</source>
        <translation>风险：涉及谁和什么</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退方式</translation>
    </message>
    <message>
        <source>Communication: who is told what, and when</source>
        <translation>沟通：何时告知谁什么</translation>
    </message>
    <message>
        <source>Training: who has to learn what before</source>
        <translation>培训：谁需要事先学什么</translation>
    </message>
    <message>
        <source>Adoption target: how much it is to be used</source>
        <translation>采用目标：应使用到什么程度</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>冻结期</translation>
    </message>
    <message>
        <source>Standard changes</source>
        <translation>标准变更</translation>
    </message>
    <message>
        <source>Add a freeze…</source>
        <translation>添加冻结期…</translation>
    </message>
    <message>
        <source>Withdraw the freeze…</source>
        <translation>撤回冻结期…</translation>
    </message>
    <message>
        <source>Add a standard change…</source>
        <translation>添加标准变更…</translation>
    </message>
    <message>
        <source>Withdraw the standard change…</source>
        <translation>撤回标准变更…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>标准变更</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>同意者</translation>
    </message>
    <message>
        <source>Reading the calendar of changes</source>
        <translation>正在读取变更日历</translation>
    </message>
    <message>
        <source>There is none to be withdrawn.</source>
        <translation>没有可撤回的内容。</translation>
    </message>
    <message>
        <source>It was withdrawn already.</source>
        <translation>它已被撤回。</translation>
    </message>
    <message>
        <source>Keep places as they are</source>
        <translation>让各处保持原样</translation>
    </message>
    <message>
        <source>Add the freeze</source>
        <translation>添加冻结期</translation>
    </message>
    <message>
        <source>In UTC. Nothing is planned to go there in that time but an emergency change that was agreed to.</source>
        <translation>以 UTC 为准。在此期间除已同意的紧急变更外，不能计划任何上线。</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Places, with commas between; every one where it is empty</source>
        <translation>位置，以逗号分隔；留空表示所有位置</translation>
    </message>
    <message>
        <source>Agree to a kind of change</source>
        <translation>同意一类变更</translation>
    </message>
    <message>
        <source>Add it to the catalogue</source>
        <translation>加入目录</translation>
    </message>
    <message>
        <source>You agree now to all changes of the kind, as %1. Whoever submits one as it is here waits for nobody.</source>
        <translation>您现在以%1的身份同意该类的所有变更。按此处内容提交的人无需等待任何人。</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>Withdraw the freeze</source>
        <translation>撤回冻结期</translation>
    </message>
    <message>
        <source>It stays here with the reason, and counts no more.</source>
        <translation>它连同原因保留在此，不再有效。</translation>
    </message>
    <message>
        <source>Withdraw the standard change</source>
        <translation>撤回标准变更</translation>
    </message>
    <message>
        <source>Changes that rest on it and were not done yet wait for people again.</source>
        <translation>依据它且尚未完成的变更重新等待人员同意。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
</context>
<context>
    <name>assay::CalendarModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 周</translation>
    </message>
</context>
<context>
    <name>assay::CertificateForm</name>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>无法读取 %1：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of certificates. Nothing was changed.</source>
        <translation>%1 过大，不像是证书文件。未作任何更改。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Certifies others</source>
        <translation>可签发证书</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Others in the file</source>
        <translation>文件中的其他证书</translation>
    </message>
    <message>
        <source>Accept an organisation&apos;s authority</source>
        <translation>接受组织的机构</translation>
    </message>
    <message>
        <source>Accept the authority</source>
        <translation>接受机构</translation>
    </message>
    <message>
        <source>Keys that this authority certifies count in this project from now on. Compare the SHA-256 with what the organisation says of its root.</source>
        <translation>从现在起，由此机构签发证书的密钥在此项目中有效。请将 SHA-256 与该组织公布的根证书的值比对。</translation>
    </message>
    <message>
        <source>Note a certificate for the key %1… of %2</source>
        <translation>为 %2 的密钥 %1… 登记证书</translation>
    </message>
    <message>
        <source>Note the certificate</source>
        <translation>登记证书</translation>
    </message>
    <message>
        <source>It counts where it is of this key and person, and an authority that the project accepts stands behind it.</source>
        <translation>证书属于此密钥和此人，且由项目所接受的机构签发时，才有效。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Reading a certificate</source>
        <translation>正在读取证书</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>正在读取文件。</translation>
    </message>
</context>
<context>
    <name>assay::CertifyForm</name>
    <message>
        <source>Certify a key of %1</source>
        <translation>为 %1 的密钥签发证书</translation>
    </message>
    <message>
        <source>Certify the key</source>
        <translation>为密钥签发证书</translation>
    </message>
    <message>
        <source>Your certificate says that this key is the one of %1. Ask them for its fingerprint in a way in which you know them, such as by telephone, and compare:</source>
        <translation>您签发的证书说明此密钥属于 %1。请以能够确认对方身份的方式（如电话）询问其指纹，并比对：</translation>
    </message>
    <message>
        <source>Valid to the end of</source>
        <translation>有效期至该日结束</translation>
    </message>
    <message>
        <source>Passphrase of the authority “%1”</source>
        <translation>机构“%1”的口令</translation>
    </message>
    <message>
        <source>The key of the authority has no file on this machine, in %1. Certify where it is, or bring the file here.</source>
        <translation>此计算机的 %1 中没有机构密钥的文件。请在文件所在处签发证书，或将文件拿到这里。</translation>
    </message>
    <message>
        <source>The key of the authority has no file on this machine.</source>
        <translation>此计算机上没有机构密钥的文件。</translation>
    </message>
    <message>
        <source>Write the last day on which it is valid as in 2027-01-31.</source>
        <translation>请填写有效的最后一天，写法如 2027-01-31。</translation>
    </message>
    <message>
        <source>The passphrase of the authority is missing.</source>
        <translation>缺少机构的口令。</translation>
    </message>
</context>
<context>
    <name>assay::ChangeForm</name>
    <message>
        <source>Plan a change</source>
        <translation>计划变更</translation>
    </message>
    <message>
        <source>Plan the change</source>
        <translation>计划变更</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How much depends on it</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Impact: who and what is touched</source>
        <translation>影响：涉及哪些人和事</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>退回方案</translation>
    </message>
    <message>
        <source>Communication: who is told what, and when</source>
        <translation>沟通：何时告知谁什么</translation>
    </message>
    <message>
        <source>Training: who has to learn what before</source>
        <translation>培训：谁须事先学习什么</translation>
    </message>
    <message>
        <source>Adoption target: how much it is to be used</source>
        <translation>采用目标：应使用到什么程度</translation>
    </message>
    <message>
        <source>Agree to it: %1. It is reviewed within two working days.</source>
        <translation>需同意者：%1。须在两个工作日内回顾。</translation>
    </message>
    <message>
        <source>Agree to it: %1.</source>
        <translation>需同意者：%1。</translation>
    </message>
    <message>
        <source>A change needs a title.</source>
        <translation>变更需要标题。</translation>
    </message>
    <message>
        <source>Reading releases</source>
        <translation>正在读取发布</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>From a standard change</source>
        <translation>依据标准变更</translation>
    </message>
    <message>
        <source>%1 agreed to it beforehand, as %2: submitted with the words of the catalogue by anybody else, it waits for nobody until %3.</source>
        <translation>%1 已以%2的身份事先同意：由其他人按目录内容提交时，在 %3 之前无需等待任何人。</translation>
    </message>
</context>
<context>
    <name>assay::ChangeLine</name>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>assay::ChangePage</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Deployments under it</source>
        <translation>其下的部署</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>谁同意</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>应当回顾</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>退回方案</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Adoption target</source>
        <translation>采用目标</translation>
    </message>
    <message>
        <source>is asked: %1</source>
        <translation>正在询问：%1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未申请</translation>
    </message>
    <message>
        <source>%1 agreed, %2</source>
        <translation>%1 已同意，%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>%1 since %2, recorded by %3</source>
        <translation>%1，自 %2 起，由 %3 记录</translation>
    </message>
    <message>
        <source>%1 on %2, planned by %3</source>
        <translation>%1，时间 %2，由 %3 计划</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>A release is planned to go on its page, once this is approved.</source>
        <translation>获得批准后，可在发布的页面上计划其部署。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时限状态</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>To be over</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>回顾截止</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>计划者</translation>
    </message>
</context>
<context>
    <name>assay::ChangeSteps</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>取消变更…</translation>
    </message>
    <message>
        <source>It failed…</source>
        <translation>失败了…</translation>
    </message>
    <message>
        <source>Send it back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Ask for the next step…</source>
        <translation>请求下一步…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>设定日期…</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>已实施…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>回顾…</translation>
    </message>
    <message>
        <source>%1 is over: no step is left to be asked for.</source>
        <translation>%1 已结束：没有可请求的步骤了。</translation>
    </message>
    <message>
        <source>You can take the next step yourself.</source>
        <translation>您可以自己执行下一步。</translation>
    </message>
    <message>
        <source>Agree to %1</source>
        <translation>同意 %1</translation>
    </message>
    <message>
        <source>You agree to it as %1. Once all who are asked have agreed, it is approved.</source>
        <translation>以%1的身份同意。所有被询问者都同意后即获批准。</translation>
    </message>
    <message>
        <source>What you say with it</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Send %1 back</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>It is a draft again, and everybody agrees anew once it is submitted again.</source>
        <translation>它重新成为草稿；再次提交后，所有人须重新同意。</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>What came of %1?</source>
        <translation>%1 的结果如何？</translation>
    </message>
    <message>
        <source>It was done as planned; what was seen since is kept with it.</source>
        <translation>已按计划实施；此后观察到的情况会与它一起保存。</translation>
    </message>
    <message>
        <source>It was reviewed</source>
        <translation>已回顾</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败了</translation>
    </message>
    <message>
        <source>It stays as it is, with the reason. What hangs on it stays there.</source>
        <translation>它连同理由保持原样。与之关联的内容仍然保留。</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>失败了</translation>
    </message>
    <message>
        <source>Call %1 off</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>It stays as it is, with the reason. Nothing can be deployed under it.</source>
        <translation>它连同理由保持原样。不能再据此部署任何内容。</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消变更</translation>
    </message>
    <message>
        <source>When is %1 done?</source>
        <translation>%1 何时实施？</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>In UTC. Another date can be set until it is done.</source>
        <translation>按 UTC。实施之前可以另设日期。</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Is over; may be empty</source>
        <translation>结束；可以为空</translation>
    </message>
    <message>
        <source>Release that it brought</source>
        <translation>所带来的发布</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 已实施</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>What runs since then is recorded on the page of its release, or by: assay-cli deployment record</source>
        <translation>此后运行的内容在其发布的页面上记录，或使用：assay-cli deployment record</translation>
    </message>
    <message>
        <source>%1: ask those who can</source>
        <translation>%1：询问能处理的人</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>An entry of the log that the inbox of whoever takes the step shows.</source>
        <translation>一条日志条目，会显示在可执行该步骤者的收件箱中。</translation>
    </message>
    <message>
        <source>What you tell them</source>
        <translation>要告诉对方的话</translation>
    </message>
    <message>
        <source>They were asked; their inbox shows it.</source>
        <translation>已询问；会显示在他们的收件箱中。</translation>
    </message>
    <message>
        <source>When does %1 go to production?</source>
        <translation>%1 何时进入生产？</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>It is planned under the newest change that names it and was agreed to. In UTC.</source>
        <translation>将按照指明它且已获同意的最新变更来计划。按 UTC。</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>assay::ChangesTab</name>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>review due since %1</source>
        <translation>回顾自 %1 起逾期</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation>回顾截止 %1</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>尚无变更</translation>
    </message>
    <message>
        <source>What goes to production hangs on a change: why, what it touches, the way back, who is told and taught, and how much it is to be used. Those whom its type asks agree to it before anything is deployed.</source>
        <translation>进入生产的内容都关联一个变更：原因、影响、退回方案、告知和培训谁、应使用到什么程度。部署之前，由其类型所要求的人同意。</translation>
    </message>
    <message>
        <source>Plan a change…</source>
        <translation>计划变更…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>assay::ChartBook</name>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::ChartControls</name>
    <message>
        <source>Linked</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>Search metrics</source>
        <translation>搜索指标</translation>
    </message>
    <message>
        <source>A regular expression over the names of metrics: loss|auc, ^train/</source>
        <translation>匹配指标名称的正则表达式：loss|auc，^train/</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What the axes of all charts show</source>
        <translation>所有图表的坐标轴含义</translation>
    </message>
    <message>
        <source>What a line stands for, and what its colour tells</source>
        <translation>一条线代表什么，颜色说明什么</translation>
    </message>
    <message>
        <source>All charts zoom together (L)</source>
        <translation>所有图表一起缩放 (L)</translation>
    </message>
    <message>
        <source>The values at the cursor, or over a selected stretch, as a table (V)</source>
        <translation>以表格显示光标处或所选区段的数值 (V)</translation>
    </message>
    <message>
        <source>Smoothing %1</source>
        <translation>平滑 %1</translation>
    </message>
</context>
<context>
    <name>assay::ChartExports</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>导出点</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>保存全部图表</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::ChartFailure</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try to read %1 again</source>
        <translation>重新读取 %1</translation>
    </message>
</context>
<context>
    <name>assay::ChartGrid</name>
    <message>
        <source>Charts of the chosen runs</source>
        <translation>所选运行的图表</translation>
    </message>
    <message>
        <source>%1 more metrics do not match the search.</source>
        <translation>另有 %1 个指标不匹配搜索。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>smoothed %1, raw behind</source>
        <translation>平滑 %1，背后为原始值</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>arrows mark outliers</source>
        <translation>箭头标出离群值</translation>
    </message>
</context>
<context>
    <name>assay::ChartNotes</name>
    <message>
        <source>Reading notes</source>
        <translation>正在读取笔记</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>%1, steps %2 to %3</source>
        <translation>%1，第 %2 至 %3 步</translation>
    </message>
</context>
<context>
    <name>assay::ChartSkeleton</name>
    <message>
        <source>The chart is being read</source>
        <translation>正在读取图表</translation>
    </message>
</context>
<context>
    <name>assay::ChartView</name>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>经过 %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <translation>%1（n %2）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3, n %4)</source>
        <translation>%1（%2 至 %3，n %4）</translation>
    </message>
    <message>
        <source>%1 · highest %2 of %3</source>
        <translation>%1 · %3 条中最高的 %2 条</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cursor to the point before or after</source>
        <translation>光标移到前一点或后一点</translation>
    </message>
    <message>
        <source>Zoom in or out at the cursor</source>
        <translation>在光标处放大或缩小</translation>
    </message>
    <message>
        <source>Shift ← →</source>
        <translation>Shift ← →</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>移动可见范围</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Zoom before; with Shift the next again</source>
        <translation>上一个范围；按住 Shift 则为下一个</translation>
    </message>
    <message>
        <source>Start or end the stretch at the cursor</source>
        <translation>在光标处开始或结束区段</translation>
    </message>
    <message>
        <source>Note at the cursor or about the stretch</source>
        <translation>在光标处或就区段写注释</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enlarge, and back</source>
        <translation>放大与还原</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the stretch, the zoom, the enlarging</source>
        <translation>取消区段、缩放、放大</translation>
    </message>
    <message>
        <source>Zoom all charts together, or each alone</source>
        <translation>所有图表一起缩放，或各自缩放</translation>
    </message>
    <message>
        <source>Ctrl ← →</source>
        <translation>Ctrl ← →</translation>
    </message>
    <message>
        <source>Put the chart earlier or later</source>
        <translation>图表前移或后移</translation>
    </message>
</context>
<context>
    <name>assay::CharterCard</name>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>false alarm %1, miss %2 %3</source>
        <translation>误报 %1，漏报 %2 %3</translation>
    </message>
    <message>
        <source>One prediction</source>
        <translation>一次预测</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>结果可知</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>没有模型时</translation>
    </message>
    <message>
        <source>Mistakes cost</source>
        <translation>错误的代价</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>To beat</source>
        <translation>须超过</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Least cases</source>
        <translation>最少案例数</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · 版本 %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>A use case is called framed once its framing is agreed on.</source>
        <translation>用例的界定商定后，才称为已界定。</translation>
    </message>
    <message>
        <source>What is fixed here before there are results cannot be chosen to fit them.</source>
        <translation>在有结果之前于此确定的内容，无法再为迎合结果而选择。</translation>
    </message>
    <message>
        <source>Fixed after results: the first run came in on %1, and this was agreed on %2.</source>
        <translation>在有结果之后才确定：首个运行于 %1 导入，此内容于 %2 商定。</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>撰写…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Say what you think…</source>
        <translation>发表意见…</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>%1 (user group)</source>
        <translation>%1（用户群）</translation>
    </message>
    <message>
        <source>In the workshop: %1</source>
        <translation>参加研讨会：%1</translation>
    </message>
    <message>
        <source>Who was there…</source>
        <translation>在场人员…</translation>
    </message>
</context>
<context>
    <name>assay::CharterForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>What one prediction is about</source>
        <translation>单次预测的对象</translation>
    </message>
    <message>
        <source>Days until the outcome is known</source>
        <translation>得知结果所需的天数</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What one would do without a model</source>
        <translation>没有模型时的做法</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>误报的代价</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>漏报的代价</translation>
    </message>
    <message>
        <source>In</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>Metric that counts</source>
        <translation>起决定作用的指标</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>How the threshold is chosen</source>
        <translation>阈值的选择方法</translation>
    </message>
    <message>
        <source>Cases of a group below which nothing is said of it</source>
        <translation>组内案例少于此数时不对该组作结论</translation>
    </message>
    <message>
        <source>How intervals are made</source>
        <translation>区间的计算方法</translation>
    </message>
    <message>
        <source>“%1” is a number of 0 or more.</source>
        <translation>“%1”须为不小于 0 的数。</translation>
    </message>
    <message>
        <source>Baselines to beat, with semicolons between</source>
        <translation>要超越的基线，用分号分隔</translation>
    </message>
    <message>
        <source>Groups to compare, with semicolons between</source>
        <translation>要比较的群体，用分号分隔</translation>
    </message>
    <message>
        <source>“%1” is a whole number.</source>
        <translation>“%1”应为整数。</translation>
    </message>
</context>
<context>
    <name>assay::CheckpointForm</name>
    <message>
        <source>Write a checkpoint</source>
        <translation>写入检查点</translation>
    </message>
    <message>
        <source>Write the checkpoint</source>
        <translation>写入该检查点</translation>
    </message>
    <message>
        <source>A few lines of text: how many entries the log has now, and the root of the tree over them. Keep it where those who may write the project cannot change it. Whoever has it can prove later that nothing before it was changed.</source>
        <translation>几行文本：日志目前有多少个条目，以及这些条目之上的树根。请将它保存在有权写入项目的人无法更改的地方。持有它的人以后可以证明，在它之前的内容均未被更改。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>正在读取密钥</translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <translation>%1…（%2）</translation>
    </message>
    <message>
        <source>Nobody: a note without a signature</source>
        <translation>无人：不带签名的记录</translation>
    </message>
    <message>
        <source>You have no key on this machine that counts in this project.</source>
        <translation>您在本机上没有在此项目中有效的密钥。</translation>
    </message>
    <message>
        <source>The passphrase of the key is missing.</source>
        <translation>缺少密钥的口令。</translation>
    </message>
</context>
<context>
    <name>assay::ChecksCard</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Policy checks</source>
        <translation>政策检查</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>已满足 %1 / %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>验收…</translation>
    </message>
    <message>
        <source>Choose the control in the table first.</source>
        <translation>请先在表中选择控制。</translation>
    </message>
    <message>
        <source>“%1” is checked by the program and answered by nobody; bring what it looks at.</source>
        <translation>“%1”由程序检查，无需任何人回答；请提供它所检查的内容。</translation>
    </message>
</context>
<context>
    <name>assay::ColorLegend</name>
    <message>
        <source>Colour: %1 from %2 to %3</source>
        <translation>颜色：%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
</context>
<context>
    <name>assay::ColumnPlot</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>assay::ColumnsPopup</name>
    <message>
        <source>Search facts, metrics, parameters, tags</source>
        <translation>搜索信息、指标、参数、标签</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>assay::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>assay::CommentForm</name>
    <message>
        <source>This step needs its reason.</source>
        <translation>此步骤需要理由。</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
</context>
<context>
    <name>assay::CompareControls</name>
    <message>
        <source>Axes…</source>
        <translation>坐标轴…</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>x 轴</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>y 轴</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>One bar for</source>
        <translation>每条代表</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>每个运行</translation>
    </message>
    <message>
        <source>One box for</source>
        <translation>每箱代表</translation>
    </message>
    <message>
        <source>Error of a group</source>
        <translation>组的误差</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>更好的是</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>颜色依据</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Choose the fields that have an axis</source>
        <translation>选择有坐标轴的字段</translation>
    </message>
    <message>
        <source>± standard deviation</source>
        <translation>± 标准差</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 标准误</translation>
    </message>
    <message>
        <source>95 % interval of the mean</source>
        <translation>平均值的 95 % 区间</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>较高</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>较低</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>对数 x</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>对数 y</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>A logarithmic axis, where the field has values above 0</source>
        <translation>对数坐标轴（字段须有大于 0 的值）</translation>
    </message>
    <message>
        <source>%1 fields…</source>
        <translation>%1 个字段…</translation>
    </message>
    <message>
        <source>%1 axes…</source>
        <translation>%1 条坐标轴…</translation>
    </message>
</context>
<context>
    <name>assay::CompareTab</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>Scatter matrix</source>
        <translation>散点矩阵</translation>
    </message>
    <message>
        <source>Mean of %1 by %2</source>
        <translation>%1 按 %2 的均值</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 按 %2</translation>
    </message>
    <message>
        <source>What goes with %1</source>
        <translation>与 %1 相关的参数</translation>
    </message>
    <message>
        <source>Kind of comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>要比较的运行</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Choose these runs</source>
        <translation>选择这些运行</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Matching runs</source>
        <translation>符合条件的运行</translation>
    </message>
    <message>
        <source>Chosen runs</source>
        <translation>选中的运行</translation>
    </message>
    <message>
        <source>All runs that the filter of the runs table leaves, or only those chosen in it</source>
        <translation>运行表筛选后剩下的全部运行，或只有其中选中的运行</translation>
    </message>
    <message>
        <source>Choose the runs within the brushes in the runs table</source>
        <translation>在运行表中选择刷选范围内的运行</translation>
    </message>
    <message>
        <source>Save or copy the comparison</source>
        <translation>保存或复制比较</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>正在比较运行</translation>
    </message>
    <message>
        <source>%1 · %2 without a place on these axes</source>
        <translation>%1 · %2 个在这些坐标轴上没有位置</translation>
    </message>
    <message>
        <source>%1 · %2 within the brushes</source>
        <translation>%1 · 刷选范围内 %2 个</translation>
    </message>
    <message>
        <source>Choose this run</source>
        <translation>选择此运行</translation>
    </message>
    <message>
        <source>Choose these %1 runs</source>
        <translation>选择这 %1 个运行</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存比较</translation>
    </message>
</context>
<context>
    <name>assay::ConflictAnswer</name>
    <message>
        <source>Reading what changed</source>
        <translation>正在读取更改</translation>
    </message>
</context>
<context>
    <name>assay::ControlBoxes</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>assay::ControlCard</name>
    <message>
        <source>The project has no such regulation.</source>
        <translation>项目中没有这样的法规。</translation>
    </message>
    <message>
        <source>The regulation has no such point.</source>
        <translation>法规中没有这样的条款。</translation>
    </message>
    <message>
        <source>%1 (superseded by %2)</source>
        <translation>%1（已被 %2 取代）</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Edit the control</source>
        <translation>编辑控制</translation>
    </message>
    <message>
        <source>Remove the control</source>
        <translation>移除控制</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>A policy has at least one control.</source>
        <translation>政策至少有一个控制。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the control from the draft</source>
        <translation>从草稿中移除该控制项</translation>
    </message>
    <message>
        <source>Keep the control</source>
        <translation>保留该控制项</translation>
    </message>
    <message>
        <source>Remove “%1” from the draft?</source>
        <translation>从草稿中移除“%1”？</translation>
    </message>
</context>
<context>
    <name>assay::ControlForm</name>
    <message>
        <source>%1, with commas between: %2</source>
        <translation>%1，以逗号分隔：%2</translation>
    </message>
    <message>
        <source>%1, with commas between</source>
        <translation>%1，以逗号分隔</translation>
    </message>
    <message>
        <source>%1, may stay empty</source>
        <translation>%1，可以留空</translation>
    </message>
    <message>
        <source>Save the control</source>
        <translation>保存控制</translation>
    </message>
    <message>
        <source>Edit the control %1</source>
        <translation>编辑控制 %1</translation>
    </message>
    <message>
        <source>Add a control</source>
        <translation>添加控制</translation>
    </message>
    <message>
        <source>Asked of the risk tiers</source>
        <translation>适用的风险等级</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>Answers to: a regulation and its point, one a line</source>
        <translation>对应：法规及其条款，每行一项</translation>
    </message>
    <message>
        <source>The control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Key, which answers and evidence name it by</source>
        <translation>编号，供回答和证据引用</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is required, in words</source>
        <translation>要求的文字说明</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>关口</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>在用：%1</translation>
    </message>
    <message>
        <source>Only of these techniques, with commas between; of all where empty</source>
        <translation>仅限这些技术，以逗号分隔；留空表示全部</translation>
    </message>
</context>
<context>
    <name>assay::ControlsCard</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Add a control…</source>
        <translation>添加控制…</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>所有等级</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>The controls that are listed, as a file</source>
        <translation>将列出的控制保存为文件</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>关口</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Save the controls</source>
        <translation>保存控制列表</translation>
    </message>
</context>
<context>
    <name>assay::DashboardForm</name>
    <message>
        <source>Arrange the dashboard</source>
        <translation>布置仪表板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>我的仪表板</translation>
    </message>
    <message>
        <source>Everybody finds it; only I change it</source>
        <translation>所有人可见；仅我可改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Something that is not there any more</source>
        <translation>已不存在的内容</translation>
    </message>
    <message>
        <source>Tiles: space takes one in or out, Alt and the arrows move it</source>
        <translation>磁贴：空格键加入或移除，Alt 加方向键移动</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>It shows nothing: take a tile in.</source>
        <translation>没有内容：请加入一个磁贴。</translation>
    </message>
</context>
<context>
    <name>assay::DashboardView</name>
    <message>
        <source>Arrange…</source>
        <translation>布置…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Choose what is shown, and keep it for yourself or for everybody</source>
        <translation>选择要显示的内容，保存给自己或所有人</translation>
    </message>
    <message>
        <source>Reading the dashboards</source>
        <translation>正在读取仪表板</translation>
    </message>
    <message>
        <source>runs found now: %1</source>
        <translation>当前找到的运行：%1</translation>
    </message>
    <message>
        <source>No run is in this view.</source>
        <translation>此视图中没有运行。</translation>
    </message>
    <message>
        <source>Usual for the role %1</source>
        <translation>角色“%1”的默认</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>仪表板：%1</translation>
    </message>
    <message>
        <source>Choose another dashboard</source>
        <translation>选择其他仪表板</translation>
    </message>
    <message>
        <source>Figure · %1</source>
        <translation>指标 · %1</translation>
    </message>
    <message>
        <source>Chart · %1</source>
        <translation>图表 · %1</translation>
    </message>
    <message>
        <source>Runs · %1</source>
        <translation>运行 · %1</translation>
    </message>
    <message>
        <source>Put “%1” away</source>
        <translation>收起“%1”</translation>
    </message>
    <message>
        <source>Putting the dashboard away</source>
        <translation>正在收起仪表板</translation>
    </message>
    <message>
        <source>what is usual for a role is always there</source>
        <translation>角色的默认仪表板始终都在</translation>
    </message>
    <message>
        <source>it is put away by its owner, %1</source>
        <translation>只有其所有者 %1 能将它收起</translation>
    </message>
</context>
<context>
    <name>assay::DataSciencePage</name>
    <message>
        <source>Data science</source>
        <translation>数据科学</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Every point as CSV…</source>
        <translation>全部数据点为 CSV…</translation>
    </message>
    <message>
        <source>All charts as PDF…</source>
        <translation>全部图表为 PDF…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Runs &amp; charts</source>
        <translation>运行与图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1 个</translation>
    </message>
    <message>
        <source>Two runs or more have to be chosen in the table.</source>
        <translation>请先在表格中选择两个或更多运行。</translation>
    </message>
    <message>
        <source>The chosen runs side by side</source>
        <translation>并排比较所选的运行</translation>
    </message>
    <message>
        <source>All charts as one SVG…</source>
        <translation>全部图表为一个 SVG…</translation>
    </message>
    <message>
        <source>All charts as one PNG…</source>
        <translation>全部图表为一个 PNG…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Drop an mlruns folder, an MLflow database or a CSV log here. Experiments, runs and metrics appear by themselves; the source is only read.</source>
        <translation>将 mlruns 文件夹、MLflow 数据库或 CSV 日志拖放到此处。实验、运行和指标会自动出现；来源只会被读取。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>The project has nothing at %1. Look for its name with Ctrl+K.</source>
        <translation>项目中没有 %1。可用 Ctrl+K 按名称查找。</translation>
    </message>
    <message>
        <source>Reading experiments</source>
        <translation>正在读取实验</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>正在读取运行</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 个运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>The view is of an experiment that this project does not have. The runs of all experiments are shown.</source>
        <translation>该视图属于此项目没有的实验。现显示所有实验的运行。</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>全部实验</translation>
    </message>
</context>
<context>
    <name>assay::DayField</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is no day; one is written as in 2027-01-31.</source>
        <translation>“%1”不是日期；写法如 2027-01-31。</translation>
    </message>
</context>
<context>
    <name>assay::DecisionForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Why it has to be decided</source>
        <translation>为什么需要决策</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>可选做法</translation>
    </message>
    <message>
        <source>What is decided, and why</source>
        <translation>决策内容及原因</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>由此产生的后果</translation>
    </message>
    <message>
        <source>The effect it is to have</source>
        <translation>应产生的影响</translation>
    </message>
    <message>
        <source>Looked at again on, as in 2027-01-31</source>
        <translation>重新查看日期，例如 2027-01-31</translation>
    </message>
    <message>
        <source>Topic, which says who decides</source>
        <translation>主题，决定由谁作出决策</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>无特定项</translation>
    </message>
    <message>
        <source>No earlier decision</source>
        <translation>无先前决策</translation>
    </message>
    <message>
        <source>A decision needs a title.</source>
        <translation>决策需要标题。</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>提出一项决策</translation>
    </message>
    <message>
        <source>Propose the decision</source>
        <translation>提出决策</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>assay::DecisionPage</name>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>决策内容</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>可选做法</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>被取代为</translation>
    </message>
</context>
<context>
    <name>assay::DecisionSteps</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Holds no more…</source>
        <translation>不再有效…</translation>
    </message>
    <message>
        <source>Write down its effect…</source>
        <translation>记录其影响…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Only what was accepted has an effect.</source>
        <translation>只有已接受的决策才有影响。</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>It stays as it is, with the reason; another can be proposed.</source>
        <translation>它连同理由保持原样；可以另行提议。</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 holds no more</source>
        <translation>%1 不再有效</translation>
    </message>
    <message>
        <source>It stays as it is, with the reason. To decide otherwise, propose a decision that takes its place.</source>
        <translation>它连同理由保持原样。如要改变决定，请提议一项取代它的决策。</translation>
    </message>
    <message>
        <source>It holds no more</source>
        <translation>不再有效</translation>
    </message>
    <message>
        <source>What effect did %1 have?</source>
        <translation>%1 产生了什么影响？</translation>
    </message>
    <message>
        <source>It stands beside the effect that was expected. Later words take the place of these.</source>
        <translation>它显示在预期影响旁边。之后的说明会取代此处的内容。</translation>
    </message>
    <message>
        <source>Effect, with figures and where they come from</source>
        <translation>影响，包括数字及其来源</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>assay::DecisionsTab</name>
    <message>
        <source>measured: %1</source>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>自 %1 起到期</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>尚无决策</translation>
    </message>
    <message>
        <source>A decision record says why something had to be decided, what could be done, what was decided and what effect that was to have; later, what effect it had. One that takes another&apos;s place keeps both.</source>
        <translation>决策记录说明为何需要决策、有哪些选择、决定了什么以及预期效果；之后还说明实际效果。一条记录取代另一条时，两条都会保留。</translation>
    </message>
    <message>
        <source>Propose a decision…</source>
        <translation>提出决策…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Reading decisions</source>
        <translation>正在读取决策</translation>
    </message>
</context>
<context>
    <name>assay::DecisionsView</name>
    <message>
        <source>Decisions that wait for you</source>
        <translation>等待您的决策</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待您的事项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>您的身份</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What waited on a day in the past is not told; go back to now.</source>
        <translation>不显示过去某日的等待事项；请返回当前时间。</translation>
    </message>
    <message>
        <source>Steps, sign-offs, framings and plans, values, policies and proposals that go on once you have said something, in any role that you hold. Enter goes to where it is said.</source>
        <translation>步骤、签批、界定与计划、价值、政策和提议，只要您以任一角色表态即可继续。按回车键前往表态之处。</translation>
    </message>
    <message>
        <source>Decisions of use cases, releases, values, policies and proposals appear here once they are yours to take.</source>
        <translation>用例、发布、价值、政策和提议的决定在轮到您作出时显示于此。</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时限状态</translation>
    </message>
    <message>
        <source>Not told of the past</source>
        <translation>过去的情况不在此说明</translation>
    </message>
</context>
<context>
    <name>assay::DiagnosticsPage</name>
    <message>
        <source>About and diagnostics</source>
        <translation>关于与诊断</translation>
    </message>
    <message>
        <source>Assay %1</source>
        <translation>Assay %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Nothing of this is sent anywhere.</source>
        <translation>这些信息不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>窗口系统</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>演示项目</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <translation>%1 × %2，缩放 %3%</translation>
    </message>
</context>
<context>
    <name>assay::DifferenceCard</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Choose two or more runs to compare them.</source>
        <translation>选择两个或更多运行以进行比较。</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>%1 of %2 parameters differ</source>
        <translation>%2 个参数中 %1 个不同</translation>
    </message>
    <message>
        <source>1 other fact</source>
        <translation>1 项其他信息</translation>
    </message>
    <message>
        <source>%1 other facts</source>
        <translation>%1 项其他信息</translation>
    </message>
</context>
<context>
    <name>assay::DigestBadge</name>
    <message>
        <source>Digest %1; press to copy it</source>
        <translation>摘要 %1；按下可复制</translation>
    </message>
    <message>
        <source>%1
Press to copy</source>
        <translation>%1
按下可复制</translation>
    </message>
</context>
<context>
    <name>assay::DiscussionThread</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>还没有人发言。</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>想说的话</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>说点什么</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Resolve what %1 said</source>
        <translation>将 %1 的发言标为已解决</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>更改您的发言</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back what you said</source>
        <translation>撤回您的发言</translation>
    </message>
    <message>
        <source>You change what you said. Escape leaves it as it is.</source>
        <translation>您正在更改自己的发言。按 Esc 键保持原样。</translation>
    </message>
    <message>
        <source>You answer %1: “%2”. Escape answers nobody.</source>
        <translation>您正在回复 %1：“%2”。按 Esc 键则不回复任何人。</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>%1 说的话</translation>
    </message>
</context>
<context>
    <name>assay::DutyGapsCard</name>
    <message>
        <source>Nobody is accountable for the stage that it is in.</source>
        <translation>其当前阶段无人担责。</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody is accountable for</source>
        <translation>无人担责的阶段</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>Stages without somebody accountable</source>
        <translation>无人担责的阶段</translation>
    </message>
    <message>
        <source>Skills and duties</source>
        <translation>技能与职责</translation>
    </message>
    <message>
        <source>Reading who is accountable</source>
        <translation>正在读取担责人</translation>
    </message>
    <message>
        <source>In every use case that goes on, each stage has somebody who is accountable.</source>
        <translation>在每个进行中的用例里，各阶段都有人担责。</translation>
    </message>
</context>
<context>
    <name>assay::EnrolForm</name>
    <message>
        <source>Enrol a key that you have</source>
        <translation>登记已有的密钥</translation>
    </message>
    <message>
        <source>Enrol the key</source>
        <translation>登记密钥</translation>
    </message>
    <message>
        <source>Key files lie in %1. One that was made on another machine is brought there first, under its own name; the project is told the public half alone.</source>
        <translation>密钥文件位于 %1。在其他机器上生成的密钥文件须先以原名放到该处；项目只会得到公开的那一半。</translation>
    </message>
    <message>
        <source>none that the project does not know</source>
        <translation>没有项目未知的密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>该密钥的口令</translation>
    </message>
    <message>
        <source>Passphrase of your key of now, which signs the new one, too</source>
        <translation>您当前密钥的口令，它也为新密钥签名</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>正在读取密钥</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Your keys are being read.</source>
        <translation>正在读取您的密钥。</translation>
    </message>
    <message>
        <source>There is no key file here that the project does not know.</source>
        <translation>这里没有项目未知的密钥文件。</translation>
    </message>
    <message>
        <source>The file of your key of now is not on this machine.</source>
        <translation>您当前密钥的文件不在本机上。</translation>
    </message>
    <message>
        <source>The passphrase of the key is missing.</source>
        <translation>缺少密钥的口令。</translation>
    </message>
    <message>
        <source>The passphrase of your key of now is missing.</source>
        <translation>缺少您当前密钥的口令。</translation>
    </message>
</context>
<context>
    <name>assay::EvidenceCard</name>
    <message>
        <source>in the project&apos;s own store</source>
        <translation>在项目自身的存储中</translation>
    </message>
    <message>
        <source>added %1 by %2</source>
        <translation>%2 于 %1 添加</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Nothing stands behind it yet. Add a report, measurements or a document, or drop a file on this page.</source>
        <translation>尚无任何证据。请添加报告、测量值或文档，或将文件拖放到本页。</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>添加证据…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加者</translation>
    </message>
    <message>
        <source>Withdraw the chosen document</source>
        <translation>撤回所选文档</translation>
    </message>
    <message>
        <source>Read the evidence again</source>
        <translation>重新读取证据</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>1 changed or gone</source>
        <translation>1 个已更改或丢失</translation>
    </message>
    <message>
        <source>%1 changed or gone</source>
        <translation>%1 个已更改或丢失</translation>
    </message>
    <message>
        <source>all unchanged</source>
        <translation>全部未变</translation>
    </message>
    <message>
        <source>The evidence is being read.</source>
        <translation>正在读取证据。</translation>
    </message>
    <message>
        <source>Choose the document in the table of the evidence first.</source>
        <translation>请先在证据表中选择文档。</translation>
    </message>
    <message>
        <source>“%1” was withdrawn already.</source>
        <translation>“%1”已被撤回。</translation>
    </message>
    <message>
        <source>Reading the evidence of %1</source>
        <translation>正在读取 %1 的证据</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>assay::EvidenceForm</name>
    <message>
        <source>Leave the file where it is and keep its digest alone</source>
        <translation>文件留在原处，只保存其摘要</translation>
    </message>
    <message>
        <source>Add the evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Add evidence to %1</source>
        <translation>为 %1 添加证据</translation>
    </message>
    <message>
        <source>It is kept by its SHA-256, and never changed or removed. Files above 16 MiB stay where they are.</source>
        <translation>证据按其 SHA-256 保存，绝不更改或删除。超过 16 MiB 的文件留在原处。</translation>
    </message>
    <message>
        <source>People are deciding on this release. With new evidence it is another one: their request is void, and approval has to be asked for again.</source>
        <translation>有人正在对此发布作出决定。有了新证据，它就不再是同一个发布：申请随即作废，须重新申请批准。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Found out by reading it</source>
        <translation>读取时识别</translation>
    </message>
    <message>
        <source>No control in particular</source>
        <translation>不针对特定控制</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>它是</translation>
    </message>
    <message>
        <source>For the control</source>
        <translation>针对的控制</translation>
    </message>
    <message>
        <source>Unit tests</source>
        <translation>单元测试</translation>
    </message>
    <message>
        <source>Integration tests</source>
        <translation>集成测试</translation>
    </message>
    <message>
        <source>Tests of data</source>
        <translation>数据测试</translation>
    </message>
    <message>
        <source>Tests of the model</source>
        <translation>模型测试</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>负载测试</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Tracefile of lcov of the same tests</source>
        <translation>同一批测试的 lcov 跟踪文件</translation>
    </message>
    <message>
        <source>Choose the tracefile</source>
        <translation>选择跟踪文件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>The name of each file</source>
        <translation>各文件的名称</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>assay::ExperimentsList</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>最近运行</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>所有实验</translation>
    </message>
</context>
<context>
    <name>assay::FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>促成了什么</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>伤害</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Nobody has replied yet.</source>
        <translation>尚无人答复。</translation>
    </message>
    <message>
        <source>This is what %1 gets. People of the project who gave it or took it in read it in their inbox.</source>
        <translation>这是 %1 收到的答复。项目中提出或受理它的人会在收件箱中看到。</translation>
    </message>
    <message>
        <source>whoever said it</source>
        <translation>反馈人</translation>
    </message>
    <message>
        <source>It led to nothing yet.</source>
        <translation>尚未促成任何事。</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>无人知道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>伤害</translation>
    </message>
    <message>
        <source>somebody was or may be harmed</source>
        <translation>有人受到或可能受到伤害</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>未知有伤害</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>反馈人</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>受理人</translation>
    </message>
</context>
<context>
    <name>assay::FeedbackSteps</name>
    <message>
        <source>Triage…</source>
        <translation>分级…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回复…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
</context>
<context>
    <name>assay::FieldCombo</name>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>assay::FieldsForm</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>assay::FigureCard</name>
    <message>
        <source>Save or copy %1</source>
        <translation>保存或复制 %1</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>保存或复制</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Reduce %1</source>
        <translation>缩小 %1</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>放大 %1</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>assay::FigureView</name>
    <message>
        <source>Chart of %1</source>
        <translation>%1 的图表</translation>
    </message>
    <message>
        <source>%1: %2 points, last %3</source>
        <translation>%1：%2 个点，最后 %3</translation>
    </message>
</context>
<context>
    <name>assay::FilesCard</name>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>in the project&apos;s own store</source>
        <translation>在项目自身的存储中</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Loading it is</source>
        <translation>加载的风险</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>all unchanged</source>
        <translation>全部未变</translation>
    </message>
    <message>
        <source>1 changed or gone</source>
        <translation>1 个已更改或丢失</translation>
    </message>
    <message>
        <source>%1 changed or gone</source>
        <translation>%1 个已更改或丢失</translation>
    </message>
    <message>
        <source>Files and evidence</source>
        <translation>文件与证据</translation>
    </message>
    <message>
        <source>found so %1</source>
        <translation>发现于 %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>assay::FilterCompletion</name>
    <message>
        <source>What may follow</source>
        <translation>可继续输入的内容</translation>
    </message>
    <message>
        <source>Looking what may follow</source>
        <translation>正在查找可继续输入的内容</translation>
    </message>
    <message>
        <source>%1, 1 run</source>
        <translation>%1，1 个运行</translation>
    </message>
    <message>
        <source>%1, %2 runs</source>
        <translation>%1，%2 个运行</translation>
    </message>
</context>
<context>
    <name>assay::FilterField</name>
    <message>
        <source>Filter runs: words, or metrics.val_auc &gt; 0.88 and params.booster = gbtree</source>
        <translation>筛选运行：输入词语，或 metrics.val_auc &gt; 0.88 and params.booster = gbtree</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>Words in name, status, parameters or tags; comparisons of metrics.…, params.…, tags.…, status, duration (seconds) with AND, OR, NOT and parentheses. Key: /</source>
        <translation>名称、状态、参数或标签中的词；metrics.…、params.…、tags.…、status、duration（秒）的比较，可用 AND、OR、NOT 和括号。快捷键：/</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
</context>
<context>
    <name>assay::FindingForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Due, as in 2027-01-31</source>
        <translation>截止日期，如 2027-01-31</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>What should be</source>
        <translation>应有的情况</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What may come of it</source>
        <translation>可能的后果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应采取的措施</translation>
    </message>
    <message>
        <source>No release or use case in particular</source>
        <translation>不针对特定的发布或用例</translation>
    </message>
    <message>
        <source>A finding needs a title.</source>
        <translation>发现需要标题。</translation>
    </message>
    <message>
        <source>Raise the finding</source>
        <translation>提出此发现</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>assay::FindingPage</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>What should be</source>
        <translation>应有的情况</translation>
    </message>
    <message>
        <source>What is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What may come of it</source>
        <translation>可能的后果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应采取的措施</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Risk borne by</source>
        <translation>风险承担者</translation>
    </message>
    <message>
        <source>Offers to bear the risk</source>
        <translation>提出承担风险</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>not yet; a model-risk auditor has to</source>
        <translation>尚未；须由模型风险审计员同意</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>由规则</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>打开发布</translation>
    </message>
</context>
<context>
    <name>assay::FindingSteps</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Bear the risk…</source>
        <translation>承担风险…</translation>
    </message>
    <message>
        <source>Begin to mend it</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>Ask for closing…</source>
        <translation>请求关闭…</translation>
    </message>
    <message>
        <source>Not mended…</source>
        <translation>未整改…</translation>
    </message>
    <message>
        <source>Agree to the risk…</source>
        <translation>同意承担风险…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Who mends %1?</source>
        <translation>由谁整改 %1？</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Ask for the closing of %1</source>
        <translation>请求关闭 %1</translation>
    </message>
    <message>
        <source>You say that it is mended. A model-risk auditor who is not its owner looks at it, and closes it or opens it again.</source>
        <translation>您声明已完成整改。由非其负责人的模型风险审计员进行查看，然后将其关闭或重新打开。</translation>
    </message>
    <message>
        <source>Ask for closing</source>
        <translation>请求关闭</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>You agree that it is mended. A closed finding stays as it is; it no longer stands against its release.</source>
        <translation>您同意整改已完成。已关闭的发现保持原样，不再阻碍其发布。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is not mended</source>
        <translation>%1 未整改</translation>
    </message>
    <message>
        <source>It is open again, and its owner is told why.</source>
        <translation>它将重新打开，并告知其负责人原因。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Agree to the risk of %1</source>
        <translation>同意承担 %1 的风险</translation>
    </message>
    <message>
        <source>%1 offers to bear it: %2</source>
        <translation>%1 提出承担该风险：%2</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
</context>
<context>
    <name>assay::FindingsTab</name>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · 已逾期</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>尚无发现</translation>
    </message>
    <message>
        <source>A finding is something that is not as it should be: what should be, what is, why, what may come of it and who mends it until when. Rules raise some by themselves, and everybody may raise one.</source>
        <translation>发现是指与应有情况不符之处：应有的情况、现状、原因、可能的后果，以及由谁在何时之前整改。有些由规则自动提出，任何人也都可以提出。</translation>
    </message>
    <message>
        <source>Raise a finding…</source>
        <translation>提出发现…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Reading releases</source>
        <translation>正在读取发布</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>提出发现</translation>
    </message>
</context>
<context>
    <name>assay::FlowCard</name>
    <message>
        <source>Save its values as CSV…</source>
        <translation>将数值另存为 CSV…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::FlowCards</name>
    <message>
        <source>Cumulative flow</source>
        <translation>累积流</translation>
    </message>
    <message>
        <source>Ageing work in progress</source>
        <translation>进行中工作的时长</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Reached production, by quarter of gate 1</source>
        <translation>投产情况，按通过关卡 1 的季度</translation>
    </message>
    <message>
        <source>Cycle time: gate 1 to live</source>
        <translation>周期时间：关卡 1 至上线</translation>
    </message>
    <message>
        <source>Throughput: live for the first time</source>
        <translation>吞吐量：首次上线</translation>
    </message>
    <message>
        <source>Little&apos;s law: do the figures agree?</source>
        <translation>利特尔法则：数字是否一致？</translation>
    </message>
    <message>
        <source>No use case was proposed by then, so nothing flows yet.</source>
        <translation>到那时尚未提出任何用例，因此还没有流动。</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Use cases in each stage; at the end: %1.</source>
        <translation>各阶段的用例；期末：%1。</translation>
    </message>
    <message>
        <source>%1 use cases, replayed from the log; on hold counts where it is held</source>
        <translation>%1 个用例，按日志重放；已搁置的计入其被搁置的阶段</translation>
    </message>
    <message>
        <source>Nothing is under way: no use case stands between being proposed and live.</source>
        <translation>没有进行中的工作：没有用例处于提出与上线之间。</translation>
    </message>
    <message>
        <source>%1 use cases under way, %2 of them older than 85 % of those before them in their state.</source>
        <translation>%1 个用例进行中，其中 %2 个比此前处于同一状态的 85 % 更久。</translation>
    </message>
    <message>
        <source>none is late</source>
        <translation>没有迟滞的</translation>
    </message>
    <message>
        <source>%1 later than 85 %</source>
        <translation>%1 个迟于 85 %</translation>
    </message>
    <message>
        <source>Green 50 %, amber 85 %, red 95 % of those done with a state; no band below n = %1</source>
        <translation>绿色 50 %、琥珀色 85 %、红色 95 %，按已走完该状态的用例计；少于 n = %1 时不显示色带</translation>
    </message>
    <message>
        <source>Too few have been live: %1 of the %2 that a distribution needs.</source>
        <translation>上线过的太少：分布需要 %2 个，目前只有 %1 个。</translation>
    </message>
    <message>
        <source>%1 to %2 d</source>
        <translation>%1 至 %2 天</translation>
    </message>
    <message>
        <source>median %1 d, 85 % within %2 d</source>
        <translation>中位数 %1 天，85 % 不超过 %2 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>%1 use cases; %2.</source>
        <translation>%1 个用例；%2。</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>85 %</source>
        <translation>85 %</translation>
    </message>
    <message>
        <source>n = %1 that have been live, the first time each</source>
        <translation>n = %1 个上线过的用例，各计首次上线</translation>
    </message>
    <message>
        <source>No use case was live for the first time in the last %1 weeks.</source>
        <translation>最近 %1 周没有用例首次上线。</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>Week, from Monday, UTC</source>
        <translation>周，自周一起，UTC</translation>
    </message>
    <message>
        <source>%1 use cases in %2 weeks, %3 a week.</source>
        <translation>%2 周内 %1 个用例，每周 %3 个。</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>每周 %1 个</translation>
    </message>
    <message>
        <source>%1 in %2 weeks</source>
        <translation>%2 周内 %1 个</translation>
    </message>
    <message>
        <source>No use case was proposed by then.</source>
        <translation>到那时尚未提出任何用例。</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Use cases that came so far</source>
        <translation>走到这一步的用例</translation>
    </message>
    <message>
        <source>None is stopped or on hold.</source>
        <translation>没有已停止或已搁置的用例。</translation>
    </message>
    <message>
        <source>Stopped or on hold: %1.</source>
        <translation>已停止或已搁置：%1。</translation>
    </message>
    <message>
        <source>none is stopped or on hold</source>
        <translation>没有已停止或已搁置的用例</translation>
    </message>
    <message>
        <source>stopped or on hold: %1</source>
        <translation>已停止或已搁置：%1</translation>
    </message>
    <message>
        <source>No use case has passed gate 1, so there is nobody to reach production.</source>
        <translation>没有用例通过关卡 1，因此没有用例可以投产。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 个中的 %2 个</translation>
    </message>
    <message>
        <source>%1: %2 of %3, unfinished</source>
        <translation>%1：%3 个中的 %2 个，尚未结束</translation>
    </message>
    <message>
        <source>Have been live, % of those that passed gate 1</source>
        <translation>上线过的占通过关卡 1 的 %</translation>
    </message>
    <message>
        <source>Nothing that passed gate 1 got live or ended in the last %1 days, so there is nothing to check the work in progress against.</source>
        <translation>最近 %1 天内，通过关卡 1 的用例没有上线或结束的，因此无从核对进行中的工作。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>In progress, average</source>
        <translation>进行中，平均</translation>
    </message>
    <message>
        <source>Left per week</source>
        <translation>每周离开</translation>
    </message>
    <message>
        <source>Cycle time, mean</source>
        <translation>周期时间，均值</translation>
    </message>
    <message>
        <source>%1 d, n = %2</source>
        <translation>%1 天，n = %2</translation>
    </message>
    <message>
        <source>Throughput × cycle time</source>
        <translation>吞吐量 × 周期时间</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>They agree: the flow is steady, and times can be told from counts.</source>
        <translation>两者一致：流动平稳，可以由数量推知时间。</translation>
    </message>
    <message>
        <source>More is in progress than what leaves explains: work piles up, or old work never leaves.</source>
        <translation>进行中的工作多于离开量所能解释的：工作在积压，或旧工作一直没有离开。</translation>
    </message>
    <message>
        <source>Less is in progress than what leaves explains: work that had piled up is draining.</source>
        <translation>进行中的工作少于离开量所能解释的：积压的工作正在消化。</translation>
    </message>
    <message>
        <source>n = %1; hatched quarters are unfinished: %2</source>
        <translation>n = %1；带斜线的季度尚未结束：%2</translation>
    </message>
    <message>
        <source>Proposed to live</source>
        <translation>从提出到上线</translation>
    </message>
    <message>
        <source>%1 of %2 came into operation, %3 with a deployment in production</source>
        <translation>%2 个中有 %1 个投入运行，其中 %3 个有生产部署</translation>
    </message>
</context>
<context>
    <name>assay::FlowTables</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>85 % within</source>
        <translation>85 % 不超过</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Flow by state</source>
        <translation>按状态的流动</translation>
    </message>
    <message>
        <source>Why use cases stopped or wait</source>
        <translation>用例停止或等待的原因</translation>
    </message>
    <message>
        <source>No use case was proposed yet.</source>
        <translation>尚未提出任何用例。</translation>
    </message>
    <message>
        <source>None is stopped or on hold.</source>
        <translation>没有停止或搁置的用例。</translation>
    </message>
</context>
<context>
    <name>assay::FlowView</name>
    <message>
        <source>Flow</source>
        <translation>流转</translation>
    </message>
</context>
<context>
    <name>assay::FormDraft</name>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throw away what is back in %1</source>
        <translation>丢弃“%1”中恢复的内容</translation>
    </message>
    <message>
        <source>Reading a draft</source>
        <translation>正在读取草稿</translation>
    </message>
    <message>
        <source>What you began %1 is back. It was changed in the project since.</source>
        <translation>您之前开始写的内容（%1）已恢复。此后项目中的内容已被更改。</translation>
    </message>
    <message>
        <source>What you began %1 is back.</source>
        <translation>您之前开始写的内容（%1）已恢复。</translation>
    </message>
    <message>
        <source>What you write here cannot be kept until it is sent. %1</source>
        <translation>此处所写内容在发送前无法保存。%1</translation>
    </message>
</context>
<context>
    <name>assay::FramingTab</name>
    <message>
        <source>Framing and plan</source>
        <translation>框定与计划</translation>
    </message>
</context>
<context>
    <name>assay::GalleryPage</name>
    <message>
        <source>Gallery of parts</source>
        <translation>部件展示</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>assay::GateCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Ask for what is missing…</source>
        <translation>索取缺少的内容…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1；来自 %2</translation>
    </message>
    <message>
        <source>Do without…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Do without %1</source>
        <translation>豁免 %1</translation>
    </message>
    <message>
        <source>by a %1 (%2)</source>
        <translation>须由“%1”执行（%2）</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>done without</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1: ask those who can</source>
        <translation>%1：询问能处理的人</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>An entry of the log that the inbox of whoever takes the step shows.</source>
        <translation>一条日志条目，会显示在可执行该步骤者的收件箱中。</translation>
    </message>
    <message>
        <source>What you tell them</source>
        <translation>要告诉对方的话</translation>
    </message>
    <message>
        <source>The reason is kept with the gate.</source>
        <translation>理由会随关卡保存。</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1：豁免 %2</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>assay::GateForm</name>
    <message>
        <source>New gate of %1</source>
        <translation>%1 的新关卡</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>关卡 %1</translation>
    </message>
    <message>
        <source>A release passes the gates in their order, each with all of its controls. A control belongs to one gate, so that what is chosen here leaves its other one.</source>
        <translation>发布按顺序通过各关卡，每个关卡须满足其全部控制。一个控制只属于一个关卡，因此在此选中的控制会离开原来的关卡。</translation>
    </message>
    <message>
        <source>Key, which controls name it by</source>
        <translation>编号，供控制引用</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Its controls</source>
        <translation>其控制</translation>
    </message>
    <message>
        <source>now of %1</source>
        <translation>目前属于 %1</translation>
    </message>
    <message>
        <source>It belongs to this gate until another one is given it.</source>
        <translation>在归入另一关卡之前，它属于此关卡。</translation>
    </message>
</context>
<context>
    <name>assay::GateLine</name>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1：已通过</translation>
    </message>
    <message>
        <source>%1: %2 met</source>
        <translation>%1：已满足 %2</translation>
    </message>
</context>
<context>
    <name>assay::GateRemovalForm</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the gate %1</source>
        <translation>移除关卡 %1</translation>
    </message>
    <message>
        <source>Controls that go to another gate: %1. None of them is lost.</source>
        <translation>将转到另一关卡的控制：%1。不会丢失任何一个。</translation>
    </message>
    <message>
        <source>The gate that they belong to then</source>
        <translation>它们此后所属的关卡</translation>
    </message>
    <message>
        <source>Remove the gate from the draft</source>
        <translation>从草稿中移除该关卡</translation>
    </message>
</context>
<context>
    <name>assay::GatesCard</name>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Add a gate…</source>
        <translation>添加关卡…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Export the gates as CSV</source>
        <translation>将关卡导出为 CSV</translation>
    </message>
    <message>
        <source>Gates, in their order</source>
        <translation>关卡（按顺序）</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>关口</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>等级：%1</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>Save the gates</source>
        <translation>保存关卡</translation>
    </message>
</context>
<context>
    <name>assay::HandoverForm</name>
    <message>
        <source>Hand it over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Hand over as a %1</source>
        <translation>以“%1”身份交接</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To a</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>A few words with it</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>What they have to know, answered by what the project knows already</source>
        <translation>接收方须知的内容，以项目已知的信息作答</translation>
    </message>
    <message>
        <source>The project has no use case that could be handed over.</source>
        <translation>项目中没有可交接的用例。</translation>
    </message>
    <message>
        <source>• %1 (if there is any)</source>
        <translation>• %1（如有）</translation>
    </message>
</context>
<context>
    <name>assay::HandoverItems</name>
    <message>
        <source>waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>if there is any</source>
        <translation>如有</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>由 %1 提问</translation>
    </message>
    <message>
        <source>Nothing has to be known before it is taken.</source>
        <translation>接收前没有必须了解的内容。</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Needs no answer: %1</source>
        <translation>无需回答：%1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Answer otherwise…</source>
        <translation>另作回答…</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>回答“%1”</translation>
    </message>
    <message>
        <source>Needs no answer…</source>
        <translation>无需回答…</translation>
    </message>
    <message>
        <source>“%1” needs no answer</source>
        <translation>“%1”无需回答</translation>
    </message>
</context>
<context>
    <name>assay::HandoverPage</name>
    <message>
        <source>Handovers</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>What has to be known</source>
        <translation>须知内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移交方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>With the receiver for</source>
        <translation>在接收方处已有</translation>
    </message>
    <message>
        <source>Words with it</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时限状态</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>assay::HandoverSteps</name>
    <message>
        <source>Take it back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Give it back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>询问…</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>重新移交</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>What there is to know</source>
        <translation>需要了解的内容</translation>
    </message>
    <message>
        <source>No answer is needed</source>
        <translation>无需回答</translation>
    </message>
    <message>
        <source>Why it needs none</source>
        <translation>为何无需回答</translation>
    </message>
    <message>
        <source>It needs none</source>
        <translation>无需回答</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>%1 is taken only once this has an answer.</source>
        <translation>此项有回答后，%1 才会被接收。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>%1 reads why, and can offer it again.</source>
        <translation>%1 会看到原因，并可重新移交。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>It stays in the log with the reason.</source>
        <translation>它会连同理由留在日志中。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>答复需要内容。</translation>
    </message>
</context>
<context>
    <name>assay::HandoversTab</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>尚未交接任何内容</translation>
    </message>
    <message>
        <source>A handover goes from one role to another with a checklist of what the other has to know. They ask, waive with a reason, and take it or give it back; their clock runs from the moment it is offered.</source>
        <translation>交接由一个角色移交给另一个角色，附有对方须了解事项的检查清单。对方可以提问、说明理由后豁免，并接收或退回；自提出交接之时起为对方计时。</translation>
    </message>
    <message>
        <source>Hand something over…</source>
        <translation>交接内容…</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移交方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>With the receiver for</source>
        <translation>在接收方处已有</translation>
    </message>
    <message>
        <source>Reading use cases</source>
        <translation>正在读取用例</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时限状态</translation>
    </message>
</context>
<context>
    <name>assay::HistogramCard</name>
    <message>
        <source>%1 of %2 steps drawn, evenly chosen</source>
        <translation>绘制 %2 步中的 %1 步，均匀选取</translation>
    </message>
    <message>
        <source>1 step, drawn</source>
        <translation>1 步，已绘制</translation>
    </message>
    <message>
        <source>%1 steps, all drawn</source>
        <translation>%1 步，全部绘制</translation>
    </message>
    <message>
        <source>median and 50, 80, 95 % of the values, taken as even within a bin</source>
        <translation>中位数及 50、80、95 % 的值，箱内视为均匀</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 bins each, as logged</source>
        <translation>各 %1 个箱，与记录一致</translation>
    </message>
    <message>
        <source>of unequal width: height is a bin&apos;s count</source>
        <translation>宽度不等：高度为箱的计数</translation>
    </message>
    <message>
        <source>Save every histogram as CSV…</source>
        <translation>将所有直方图保存为 CSV…</translation>
    </message>
    <message>
        <source>Distribution of %1, %2</source>
        <translation>%1 的分布，%2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>assay::HistogramPlot</name>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>counts no value</source>
        <translation>无计数</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>no bin here</source>
        <translation>此处无箱</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>count %1 of %2</source>
        <translation>计数 %1，共 %2</translation>
    </message>
    <message>
        <source>From %1, median %2, to %3, median %4.</source>
        <translation>从 %1（中位数 %2）到 %3（中位数 %4）。</translation>
    </message>
</context>
<context>
    <name>assay::HistoryList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 · entry %2</source>
        <translation>%1 · 条目 %2</translation>
    </message>
    <message>
        <source>The log has no entry of its own for this.</source>
        <translation>日志中没有关于它的单独条目。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 changes</source>
        <translation>%2 次更改中最新的 %1 次</translation>
    </message>
</context>
<context>
    <name>assay::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History, from the audit log</source>
        <translation>历史（来自审计日志）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>assay::ImportFlow</name>
    <message>
        <source>Not read while following %1: %2: %3</source>
        <translation>跟踪 %1 时未读取：%2：%3</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%1 sources are followed already, which is as many as can be. End one in the status bar first.</source>
        <translation>已在跟踪 %1 个来源，不能再多。请先在状态栏中结束一个。</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>正在跟踪 %1</translation>
    </message>
</context>
<context>
    <name>assay::ImportPreview</name>
    <message>
        <source>Keep following it while it is written</source>
        <translation>写入期间持续跟踪</translation>
    </message>
    <message>
        <source>Preview of the import of %1</source>
        <translation>%1 的导入预览</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Not brought in yet: %1</source>
        <translation>暂未导入：%1</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>略过的内容</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>What is written to the source from now on appears by itself, until you cancel it in the status bar.</source>
        <translation>此后写入来源的内容会自动出现，直到在状态栏中取消。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>有补充</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 以及另外 %1 项</translation>
    </message>
    <message>
        <source>Everything in this source is in the project already.</source>
        <translation>此来源中的所有内容均已在项目中。</translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>在您确认之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>One step in the audit log. The source is not touched.</source>
        <translation>在审计日志中记为一个步骤。来源不会被更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>导入其余部分</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>assay::ImportanceTable</name>
    <message>
        <source>p &lt; 0.0001</source>
        <translation>p &lt; 0.0001</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Share (PED-ANOVA)</source>
        <translation>占比（PED-ANOVA）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman)</source>
        <translation>秩相关（Spearman）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Why there is no share</source>
        <translation>没有占比的原因</translation>
    </message>
    <message>
        <source>Importance of parameters</source>
        <translation>参数重要性</translation>
    </message>
</context>
<context>
    <name>assay::InboxView</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>再次出现：%1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Which of it is listed</source>
        <translation>列出哪些内容</translation>
    </message>
    <message>
        <source>Hear all again</source>
        <translation>恢复全部通知</translation>
    </message>
    <message>
        <source>Done with all</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>What reached you</source>
        <translation>您收到的内容</translation>
    </message>
    <message>
        <source>Nothing new for you</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>What is assigned to you, asks for your word, names you or happens to what you own or follow appears here by itself.</source>
        <translation>分配给您、需要您表态、提到您，或发生在您负责或关注的事物上的内容，会自动出现在这里。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Takes it out of the inbox · E</source>
        <translation>将其移出收件箱 · E</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Read, or unread again · U</source>
        <translation>标为已读或恢复未读 · U</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Comes back in a day · S</source>
        <translation>一天后再次出现 · S</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Hear no more of this thing · M</source>
        <translation>不再接收此项的通知 · M</translation>
    </message>
    <message>
        <source>Mute the reason</source>
        <translation>静音此原因</translation>
    </message>
    <message>
        <source>Hear no more for this reason · R</source>
        <translation>不再接收此原因的通知 · R</translation>
    </message>
    <message>
        <source>What you muted by its reason reaches you again</source>
        <translation>按原因静音的内容会再次通知您</translation>
    </message>
    <message>
        <source>Reading the inbox</source>
        <translation>正在读取收件箱</translation>
    </message>
    <message>
        <source>There is nothing to be done with.</source>
        <translation>没有可完成的内容。</translation>
    </message>
    <message>
        <source>Choose something first.</source>
        <translation>请先选择一项。</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>正在标记</translation>
    </message>
    <message>
        <source>You hear no more of %1. Its page says so beside the discussion, and takes it back.</source>
        <translation>您不会再收到 %1 的通知。其页面的讨论旁会注明这一点，并可在那里恢复。</translation>
    </message>
    <message>
        <source>“%1” no longer reaches you. “Hear all again” brings it back.</source>
        <translation>您不会再收到“%1”。“恢复全部通知”可将其恢复。</translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <translation>%1：%2 条</translation>
    </message>
    <message>
        <source>Quiet time…</source>
        <translation>安静时段…</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>安静：%1</translation>
    </message>
    <message>
        <source>Quiet, until %1. Waiting: %2</source>
        <translation>安静至 %1。等待中：%2</translation>
    </message>
    <message>
        <source>Quiet, until %1</source>
        <translation>安静至 %1</translation>
    </message>
    <message>
        <source>This stands for several entries. Open it, then mute one of them.</source>
        <translation>此条代表多条内容。请先打开，再静音其中一条。</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时限状态</translation>
    </message>
</context>
<context>
    <name>assay::InlineError</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>assay::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>转到其页面</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>Make a task from it</source>
        <translation>由此创建任务</translation>
    </message>
    <message>
        <source>Reading a thing</source>
        <translation>正在读取对象</translation>
    </message>
</context>
<context>
    <name>assay::KeyCard</name>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Somebody else may have had it: %1</source>
        <translation>可能曾被他人持有：%1</translation>
    </message>
    <message>
        <source>Lost or replaced: %1</source>
        <translation>遗失或已更换：%1</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>其文件</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>不在本机上</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>已泄露</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>no accepted authority</source>
        <translation>没有被认可的机构</translation>
    </message>
    <message>
        <source>authority retired</source>
        <translation>机构已停用</translation>
    </message>
    <message>
        <source>Certify…</source>
        <translation>认证…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note a certificate of an organisation&apos;s authority</source>
        <translation>记录组织机构颁发的证书</translation>
    </message>
    <message>
        <source>By the project&apos;s authority</source>
        <translation>由项目的机构</translation>
    </message>
    <message>
        <source>Of an organisation&apos;s authority, from a file</source>
        <translation>由组织的机构签发，来自文件</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>%1 has no key in this project and signs nothing. People create their own: nobody can do it for them.</source>
        <translation>%1 在此项目中没有密钥，不签署任何内容。密钥由每个人自己创建：他人无法代劳。</translation>
    </message>
    <message>
        <source>Choose somebody in the table.</source>
        <translation>请在表中选择一个人。</translation>
    </message>
</context>
<context>
    <name>assay::KeyForm</name>
    <message>
        <source>Create the key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Create a key of %1</source>
        <translation>创建 %1 的密钥</translation>
    </message>
    <message>
        <source>The private half is an encrypted file in %1 that only you can read. Nobody can open it without its passphrase, and nobody can give that back to you. The project is told the public half; an administrator or a model-risk auditor then certifies that it is yours.</source>
        <translation>私钥是 %1 中的加密文件，只有您可以读取。没有口令，任何人都无法打开它，也没有人能为您找回口令。公钥将告知项目；随后由管理员或模型风险审计员认证它属于您。</translation>
    </message>
    <message>
        <source>ECDSA P-256, which every verifier accepts</source>
        <translation>ECDSA P-256，所有验证程序都接受</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Passphrase of your key of now, which signs the new one, too</source>
        <translation>您当前密钥的口令，它也为新密钥签名</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>正在读取密钥</translation>
    </message>
    <message>
        <source>You have the key %1… already. It signs the one that takes its place, and its file is not on this machine: create the new key where it is, or revoke it first.</source>
        <translation>您已有密钥 %1…。取代它的密钥须由它签名，而其文件不在本机上：请在它所在的机器上创建新密钥，或先将其撤销。</translation>
    </message>
    <message>
        <source>The key is being made.</source>
        <translation>正在生成密钥。</translation>
    </message>
    <message>
        <source>Your keys are being read.</source>
        <translation>正在读取您的密钥。</translation>
    </message>
    <message>
        <source>The file of your key of now is not on this machine.</source>
        <translation>您当前密钥的文件不在本机上。</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>密钥需要口令。</translation>
    </message>
    <message>
        <source>The passphrase of your key of now is missing.</source>
        <translation>缺少您当前密钥的口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
    <message>
        <source>Making a key</source>
        <translation>正在生成密钥</translation>
    </message>
</context>
<context>
    <name>assay::KeysView</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>Create my key…</source>
        <translation>创建我的密钥…</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>人员和密钥</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter people and keys</source>
        <translation>筛选人员和密钥</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>正在读取密钥</translation>
    </message>
    <message>
        <source>An encrypted file on this machine; the project is told its public half</source>
        <translation>此计算机上的加密文件；项目只获知其公开部分</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Does not count since</source>
        <translation>不再计入始于</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>撤销者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save people and keys</source>
        <translation>保存人员和密钥</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Retire the authority %1</source>
        <translation>停用机构 %1</translation>
    </message>
    <message>
        <source>What is signed from now on under its certificates does not count. What was signed before goes on counting. This cannot be taken back.</source>
        <translation>从现在起，凭其证书所作的签名不计入。此前的签名仍然计入。此操作无法撤回。</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Retire the authority</source>
        <translation>停用机构</translation>
    </message>
    <message>
        <source>Retiring an authority</source>
        <translation>正在停用机构</translation>
    </message>
    <message>
        <source>Enrol a key…</source>
        <translation>登记密钥…</translation>
    </message>
    <message>
        <source>A key of yours whose file is on this machine already</source>
        <translation>您的密钥，其文件已在本机上</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1（已离开）</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Person, key and authorities</source>
        <translation>人员、密钥与机构</translation>
    </message>
    <message>
        <source>With their roles</source>
        <translation>连同其角色</translation>
    </message>
</context>
<context>
    <name>assay::KpiStrip</name>
    <message>
        <source>1 needs you</source>
        <translation>1 项待您处理</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 项待您处理</translation>
    </message>
    <message>
        <source>n = %1, as of %2</source>
        <translation>n = %1，截至 %2</translation>
    </message>
</context>
<context>
    <name>assay::LevelsTable</name>
    <message>
        <source>%1 since %2, %3: %4</source>
        <translation>%1,自 %2 起,%3:%4</translation>
    </message>
    <message>
        <source>%1, by default</source>
        <translation>%1(默认)</translation>
    </message>
    <message>
        <source>That never waits on this role. Choose another, or every role.</source>
        <translation>此类事项从不等待该角色。请选择其他角色或所有角色。</translation>
    </message>
    <message>
        <source>How long is a time such as 3 d or 4 h, a year at the most, or “none”.</source>
        <translation>时长写作 3 d 或 4 h,最长一年,或写 “none”。</translation>
    </message>
    <message>
        <source>A level needs the reason for it.</source>
        <translation>时限需要理由。</translation>
    </message>
    <message>
        <source>How long things may wait, by kind and role</source>
        <translation>各类事项在各角色处可等待多久</translation>
    </message>
    <message>
        <source>How long something may wait on a role: days of 24 hours by the calendar, nights and weekends too. What is set here stands in a chip, the rest is the default. Whoever it waits on hears of it in the last quarter, managers once it is over. A change counts for what begins to wait after it.</source>
        <translation>事项在某个角色处可等待多久:按日历计算,一天 24 小时,包括夜间和周末。在此设定的显示为标签,其余为默认值。等待对象在最后四分之一时段收到提醒,逾期后通知经理。更改只对之后开始等待的事项生效。</translation>
    </message>
    <message>
        <source>Nothing of the kind waits on this role.</source>
        <translation>此类事项不等待该角色。</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>等待中的事项</translation>
    </message>
    <message>
        <source>every role</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>How long may it wait?</source>
        <translation>可以等待多久?</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>By the calendar, nights and weekends too. What waits already is judged by what was said before.</source>
        <translation>按日历计算,包括夜间和周末。已在等待的事项按之前的规定判断。</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>等谁</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>3 d, 4 h or none</source>
        <translation>3 d、4 h 或 none</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>assay::LifecycleRibbon</name>
    <message>
        <source>%1 · %2 times</source>
        <translation>%1 · %2 次</translation>
    </message>
    <message>
        <source>%1 · %2×</source>
        <translation>%1 · %2×</translation>
    </message>
    <message>
        <source>%1: %2, now here</source>
        <translation>%1：%2，当前在此</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Life cycle. %1</source>
        <translation>生命周期。%1</translation>
    </message>
</context>
<context>
    <name>assay::LinesPanel</name>
    <message>
        <source>One line for</source>
        <translation>一条线代表</translation>
    </message>
    <message>
        <source>Line of a group</source>
        <translation>组的线</translation>
    </message>
    <message>
        <source>Band of a group</source>
        <translation>组的区间带</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>颜色依据</translation>
    </message>
    <message>
        <source>Strokes by</source>
        <translation>线型依据</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>± standard deviation</source>
        <translation>± 标准差</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 标准误</translation>
    </message>
    <message>
        <source>95 % interval of the mean</source>
        <translation>平均值的 95 % 区间</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>最小值至最大值</translation>
    </message>
    <message>
        <source>25th to 75th percentile</source>
        <translation>第 25 至第 75 百分位</translation>
    </message>
    <message>
        <source>5th to 95th percentile</source>
        <translation>第 5 至第 95 百分位</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A chart for each</source>
        <translation>每个值一张图</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>每个运行</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Grouped but for %1</source>
        <translation>按除 %1 外分组</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>按 %1 分组</translation>
    </message>
    <message>
        <source>Each run</source>
        <translation>每个运行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>assay::ListKeys</name>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>打开该行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Inspect the row</source>
        <translation>在检查器中查看该行</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭检查器</translation>
    </message>
</context>
<context>
    <name>assay::LogAlarmBar</name>
    <message>
        <source>This is a restored backup…</source>
        <translation>这是恢复的备份…</translation>
    </message>
    <message>
        <source>Why this file is in order</source>
        <translation>此文件为何没有问题</translation>
    </message>
    <message>
        <source>Why this file is in order, for the log</source>
        <translation>此文件为何没有问题（写入日志）</translation>
    </message>
    <message>
        <source>Write it into the log</source>
        <translation>写入日志</translation>
    </message>
</context>
<context>
    <name>assay::LogCoverage</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What the log covers</source>
        <translation>日志涵盖的内容</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>审计条目</translation>
    </message>
    <message>
        <source>root %1…</source>
        <translation>根 %1…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1 marked deleted</source>
        <translation>%1 个标记为已删除</translation>
    </message>
    <message>
        <source>Metric points</source>
        <translation>指标点</translation>
    </message>
    <message>
        <source>each as it was logged</source>
        <translation>每个点与记录时一致</translation>
    </message>
    <message>
        <source>Values that are no number</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>%1 NaN, %2 infinite</source>
        <translation>%1 个 NaN，%2 个无穷大</translation>
    </message>
    <message>
        <source>Audit root</source>
        <translation>审计根</translation>
    </message>
</context>
<context>
    <name>assay::LogList</name>
    <message>
        <source>Entry %1, %2</source>
        <translation>条目 %1，%2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>from 2026-01-31</source>
        <translation>自 2026-01-31</translation>
    </message>
    <message>
        <source>to 2026-12-31</source>
        <translation>至 2026-12-31</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>No entry passes</source>
        <translation>没有条目通过筛选</translation>
    </message>
    <message>
        <source>Take words or days out of the filter to see more of the log.</source>
        <translation>从筛选中去掉词或日期，可查看更多日志。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words that an entry holds</source>
        <translation>条目中含有的词</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Person who acted</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做的操作</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>All entries that pass, also those beyond what is listed</source>
        <translation>通过筛选的所有条目，包括未列出的条目</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>Write a day as in 2026-03-31. The list stays as it was.</source>
        <translation>日期请写作 2026-03-31 的形式。列表保持原样。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>结束日期早于起始日期。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 that pass, of %3 entries. Export writes all that pass.</source>
        <translation>共 %3 个条目，%2 个通过筛选，此处为最新的 %1 个。导出会写入所有通过筛选的条目。</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%2 个条目中的 %1 个</translation>
    </message>
    <message>
        <source>Save the entries that pass</source>
        <translation>保存通过筛选的条目</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::LogStateCard</name>
    <message>
        <source>Entry %1: %2</source>
        <translation>条目 %1：%2</translation>
    </message>
    <message>
        <source>Further findings in the log: %1</source>
        <translation>日志中的其他发现：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即校验</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write checkpoint…</source>
        <translation>写入检查点…</translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation>日志是否完好？</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>取消校验</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>正在校验日志</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is said about the log.</source>
        <translation>校验已取消：对日志不作任何结论。</translation>
    </message>
    <message>
        <source>Verifying: %1 %</source>
        <translation>正在校验：%1 %</translation>
    </message>
    <message>
        <source>It has not been verified in this window. Verifying recomputes the tree over all entries and compares every row with what the log says of it.</source>
        <translation>尚未在此窗口中校验。校验会重新计算覆盖所有条目的树，并将每一行与日志中的记载比较。</translation>
    </message>
    <message>
        <source>entry %1, root %2, on %3</source>
        <translation>条目 %1，根 %2，时间 %3</translation>
    </message>
    <message>
        <source>Something is not as it was written. Verified up to %1:</source>
        <translation>有内容与写入时不同。已校验至 %1：</translation>
    </message>
    <message>
        <source>Verified up to %1. Compared: %2 things, %3 metric points, %4 signatures.</source>
        <translation>已校验至 %1。已比较：%2 个对象，%3 个指标点，%4 个签名。</translation>
    </message>
    <message>
        <source>Not verified: %1 entries that came since.</source>
        <translation>未校验：此后新增的 %1 个条目。</translation>
    </message>
    <message>
        <source>You have not seen this log before.</source>
        <translation>您此前未查看过此日志。</translation>
    </message>
    <message>
        <source>You last saw %1 entries, root %2, on %3</source>
        <translation>您上次看到 %1 个条目，根 %2，时间 %3</translation>
    </message>
    <message>
        <source>%1: by what the log says of itself it goes on from there.</source>
        <translation>%1：据日志自身记载，它由此延续。</translation>
    </message>
    <message>
        <source>%1. This log does not go on from there: it is older, or another.</source>
        <translation>%1。此日志并非由此延续：它是较旧的日志，或是另一份日志。</translation>
    </message>
    <message>
        <source>No checkpoint was written yet: what is rewritten from the first entry on shows nowhere outside of this file.</source>
        <translation>尚未写入检查点：若从第一个条目起被改写，在此文件之外无处可见。</translation>
    </message>
    <message>
        <source>Last checkpoint: %1 entries, root %2, on %3 by %4</source>
        <translation>上一个检查点：%1 个条目，根 %2，于 %3 由 %4 写入</translation>
    </message>
    <message>
        <source>%1, signed by nobody.</source>
        <translation>%1，无人签名。</translation>
    </message>
    <message>
        <source>%1, signed by the key %2… of %3.</source>
        <translation>%1，由 %3 的密钥 %2… 签名。</translation>
    </message>
    <message>
        <source>And %1 more: assay-cli verify lists all.</source>
        <translation>以及另外 %1 个：assay-cli verify 会列出全部。</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已断裂</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>未检查：%1。</translation>
    </message>
    <message>
        <source>A note of the log as it is now, to be kept elsewhere</source>
        <translation>日志当前状态的记录，应保存在别处</translation>
    </message>
    <message>
        <source>Keep the checkpoint outside of the project</source>
        <translation>将检查点保存在项目之外</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::LogView</name>
    <message>
        <source>What to see of the log</source>
        <translation>要查看的日志内容</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>State on a day</source>
        <translation>某日的状态</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>涵盖范围</translation>
    </message>
</context>
<context>
    <name>assay::LoggedSections</name>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Confusion matrices and curves</source>
        <translation>混淆矩阵与曲线</translation>
    </message>
    <message>
        <source>Images and texts</source>
        <translation>图像与文本</translation>
    </message>
    <message>
        <source>How distributions are drawn</source>
        <translation>分布的绘制方式</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>错开</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Reading what else was logged</source>
        <translation>正在读取其他记录</translation>
    </message>
</context>
<context>
    <name>assay::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation>正在创建演示项目</translation>
    </message>
    <message>
        <source>Imported; new runs: %1, new metric points: %2.</source>
        <translation>已导入；新运行：%1，新指标点：%2。</translation>
    </message>
    <message>
        <source>%1 belongs to a project that was not opened here yet. Open that project once; then its links lead to it.</source>
        <translation>%1 属于尚未在此打开过的项目。请打开该项目一次，之后其链接便可指向它。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1 – Assay</source>
        <translation>%1 – Assay</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>no project open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Open or start a project first; then drop what you want to import.</source>
        <translation>请先打开或新建项目，然后拖放要导入的内容。</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
</context>
<context>
    <name>assay::MarkdownView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>assay::MatrixCard</name>
    <message>
        <source>step %1, the last of %2</source>
        <translation>第 %1 步，共 %2 个中的最后一个</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Save counts as CSV…</source>
        <translation>将计数保存为 CSV…</translation>
    </message>
    <message>
        <source>Confusion matrix %1, %2</source>
        <translation>混淆矩阵 %1，%2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 classes, %2 predictions</source>
        <translation>%1 个类别，%2 次预测</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>准确率 %1</translation>
    </message>
    <message>
        <source>step %1, %2 of %3</source>
        <translation>第 %1 步，%3 中的第 %2 个</translation>
    </message>
    <message>
        <source>Step of %1, %2</source>
        <translation>%1 的步，%2</translation>
    </message>
</context>
<context>
    <name>assay::MatrixPlot</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>%1 classes, accuracy %2</source>
        <translation>%1 个类别，准确率 %2</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>actual %1, predicted %2</source>
        <translation>实际 %1，预测 %2</translation>
    </message>
    <message>
        <source>%1 of %2 in the row, %3</source>
        <translation>本行 %2 中的 %1，%3</translation>
    </message>
    <message>
        <source>recall of %1: %2</source>
        <translation>%1 的召回率：%2</translation>
    </message>
    <message>
        <source>precision of %1: %2</source>
        <translation>%1 的精确率：%2</translation>
    </message>
</context>
<context>
    <name>assay::MeasureForm</name>
    <message>
        <source>%1: what was measured?</source>
        <translation>%1：测得了什么？</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>%1; the target is %2 %3. You stand by the figure as %4.</source>
        <translation>%1；目标为 %2 %3。您以“%4”的身份对该数字负责。</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To the day, which had ended</source>
        <translation>截止日期（该日已结束）</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Evidence: where the figure comes from</source>
        <translation>证据：数字的来源</translation>
    </message>
    <message>
        <source>What may not be concluded from it</source>
        <translation>不可由此得出的结论</translation>
    </message>
    <message>
        <source>What was realised is a number.</source>
        <translation>已实现的值须为数字。</translation>
    </message>
    <message>
        <source>The period is two days, such as 2026-07-01 and 2026-10-01, the later one second.</source>
        <translation>期间由两个日期组成，例如 2026-07-01 和 2026-10-01，较晚的在后。</translation>
    </message>
    <message>
        <source>Say where the figure comes from.</source>
        <translation>请说明数字的来源。</translation>
    </message>
</context>
<context>
    <name>assay::MediaCard</name>
    <message>
        <source>Save the list of steps as CSV…</source>
        <translation>将步骤列表保存为 CSV…</translation>
    </message>
    <message>
        <source>Step of %1, %2</source>
        <translation>%1 的步，%2</translation>
    </message>
    <message>
        <source>Text %1, %2</source>
        <translation>文本 %1，%2</translation>
    </message>
    <message>
        <source>Image %1, %2</source>
        <translation>图像 %1，%2</translation>
    </message>
    <message>
        <source>step %1, %2 of %3</source>
        <translation>第 %1 步，%3 中的第 %2 个</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>assay::MeetingForm</name>
    <message>
        <source>• Task “%1”</source>
        <translation>• 任务“%1”</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，由 %2 负责</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1，%2 到期</translation>
    </message>
    <message>
        <source>• Decision “%1”, as a proposal</source>
        <translation>• 决定“%1”，作为提议</translation>
    </message>
    <message>
        <source>A line “%1: …” proposes a decision, and “%2: … @Name 2027-01-31” makes a task.</source>
        <translation>以“%1：…”开头的行提出一项决定，“%2：… @姓名 2027-01-31”建立一项任务。</translation>
    </message>
    <message>
        <source>• and one more</source>
        <translation>• 另有一项</translation>
    </message>
    <message>
        <source>• and %1 more</source>
        <translation>• 另有 %1 项</translation>
    </message>
    <message>
        <source>Saving makes:</source>
        <translation>保存时将建立：</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>保存纪要</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>无特定项</translation>
    </message>
    <message>
        <source>Day, as in 2027-01-31</source>
        <translation>日期，如 2027-01-31</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Who was there, with commas between</source>
        <translation>在场人员，以逗号分隔</translation>
    </message>
    <message>
        <source>Notes, in Markdown</source>
        <translation>笔记（Markdown）</translation>
    </message>
    <message>
        <source>Put what waits for a decision into the notes</source>
        <translation>把等待决定的事项放入笔记</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>没有等待决定的事项。</translation>
    </message>
    <message>
        <source>## Agenda</source>
        <translation>## 议程</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>会议需要标题。</translation>
    </message>
    <message>
        <source>Say on which day it was.</source>
        <translation>请说明是哪一天。</translation>
    </message>
</context>
<context>
    <name>assay::MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>有何结果</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>人员与时间</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>No notes were written.</source>
        <translation>没有写笔记。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing came of it that the project knows.</source>
        <translation>没有项目所知的成果。</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1（来宾）</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>召开时间</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>在场人员</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>未列出任何人</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写于</translation>
    </message>
</context>
<context>
    <name>assay::MeetingsTab</name>
    <message>
        <source>1 decision</source>
        <translation>1 项决定</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 项决定</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 项任务</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 项任务</translation>
    </message>
    <message>
        <source>1 other thing</source>
        <translation>1 项其他成果</translation>
    </message>
    <message>
        <source>%1 other things</source>
        <translation>%1 项其他成果</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>尚无会议</translation>
    </message>
    <message>
        <source>Minutes say who was there and what came of it: lines of the notes propose decisions and make tasks, which lead back here.</source>
        <translation>纪要说明谁在场、有何结果：笔记中的行可提出决定、建立任务，并能从那里回到此处。</translation>
    </message>
    <message>
        <source>Write minutes…</source>
        <translation>写纪要…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>在场人员</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>会议成果</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>正在读取人员</translation>
    </message>
</context>
<context>
    <name>assay::MentionCompletion</name>
    <message>
        <source>Names that can be mentioned</source>
        <translation>可提及的名称</translation>
    </message>
</context>
<context>
    <name>assay::MergeForm</name>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Theirs: %1, %2</source>
        <translation>对方的：%1，%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: what shall stand?</source>
        <translation>%1：保留哪一个？</translation>
    </message>
    <message>
        <source>While you were writing, somebody else changed the same. Choose what shall stand; until then nothing is saved.</source>
        <translation>在您书写时，他人更改了相同的内容。请选择保留哪一个；在此之前不会保存。</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>双方都更改的内容</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1，对方的：%2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1，您的：%2</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>%1, other words</source>
        <translation>%1，其他写法</translation>
    </message>
    <message>
        <source>%1, the other words</source>
        <translation>%1，其他写法</translation>
    </message>
    <message>
        <source>Choose first: %1.</source>
        <translation>请先选择：%1。</translation>
    </message>
</context>
<context>
    <name>assay::MetricChart</name>
    <message>
        <source>%1 of %2 points in view, all drawn</source>
        <translation>%2 个点中 %1 个在视图内，已全部绘出</translation>
    </message>
    <message>
        <source>%1 points, all drawn</source>
        <translation>%1 个点，已全部绘出</translation>
    </message>
    <message>
        <source>%1 NaN</source>
        <translation>%1 个 NaN</translation>
    </message>
    <message>
        <source>%1 Inf</source>
        <translation>%1 个 Inf</translation>
    </message>
    <message>
        <source>%1 not above 0</source>
        <translation>%1 个不大于 0</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 已标出</translation>
    </message>
    <message>
        <source>%1 points without a wall time are not on this axis</source>
        <translation>%1 个没有实际时间的点不在此轴上</translation>
    </message>
    <message>
        <source>%1 points without a value of the x axis&apos;s metric are not shown</source>
        <translation>%1 个点没有 x 轴指标的值，未显示</translation>
    </message>
    <message>
        <source>%1 points at step 0 or below are not on this axis</source>
        <translation>%1 个步数为 0 或更小的点不在此轴上</translation>
    </message>
    <message>
        <source>%1: group of %2 runs, last %3</source>
        <translation>%1：%2 个运行的组，最后为 %3</translation>
    </message>
    <message>
        <source>%1 points of %2 runs in 1 group, all counted</source>
        <translation>1 组 %2 个运行的 %1 个点，全部计入</translation>
    </message>
    <message>
        <source>%1 points of %2 runs in %3 groups, all counted</source>
        <translation>%3 组 %2 个运行的 %1 个点，全部计入</translation>
    </message>
    <message>
        <source>More for the chart of %1</source>
        <translation>%1 图表的更多操作</translation>
    </message>
    <message>
        <source>Note, move, save or copy</source>
        <translation>备注、移动、保存或复制</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Save points as CSV…</source>
        <translation>将点保存为 CSV…</translation>
    </message>
    <message>
        <source>Save what is drawn as CSV…</source>
        <translation>将绘制内容另存为 CSV…</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>Pin %1 to the top</source>
        <translation>将 %1 固定到顶部</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>固定到顶部</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>返回所有图表</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>放大 %1</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>返回所有图表 (Esc)</translation>
    </message>
    <message>
        <source>Enlarge (Enter)</source>
        <translation>放大 (Enter)</translation>
    </message>
    <message>
        <source>%1: %2 points, last %3 at step %4</source>
        <translation>%1：%2 个点，最后值为 %3，位于第 %4 步</translation>
    </message>
    <message>
        <source>note of %1 at step %2: %3</source>
        <translation>%1 在第 %2 步的备注：%3</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>%1 的图表</translation>
    </message>
</context>
<context>
    <name>assay::MonitorsCard</name>
    <message>
        <source>Monitors</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>受监控</translation>
    </message>
    <message>
        <source>no monitor</source>
        <translation>无监控</translation>
    </message>
    <message>
        <source>A monitor is active for it.</source>
        <translation>已有针对它的有效监控。</translation>
    </message>
    <message>
        <source>Nobody would notice if it changed while the model is in use.</source>
        <translation>若它在模型使用期间发生变化，不会有人察觉。</translation>
    </message>
</context>
<context>
    <name>assay::MyTasksView</name>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存续时间</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1 小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>How your tasks are shown</source>
        <translation>您的任务的显示方式</translation>
    </message>
    <message>
        <source>Your tasks</source>
        <translation>您的任务</translation>
    </message>
    <message>
        <source>You have no tasks</source>
        <translation>您没有任务</translation>
    </message>
    <message>
        <source>What you own appears here. Make one from anything with “New task…”, or here.</source>
        <translation>您负责的任务显示在这里。可在任何内容上用“新建任务…”创建，也可在此创建。</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>it is not here any more</source>
        <translation>它已不在此处</translation>
    </message>
    <message>
        <source>the project is read only</source>
        <translation>项目为只读</translation>
    </message>
    <message>
        <source>not from %1</source>
        <translation>不能从“%1”转入</translation>
    </message>
    <message>
        <source>Reading your tasks</source>
        <translation>正在读取您的任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>%1 的步骤</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时限状态</translation>
    </message>
</context>
<context>
    <name>assay::Navigation</name>
    <message>
        <source>There is nothing to open at %1. It may be of a newer version, or the link was cut short; look for its name with Ctrl+K.</source>
        <translation>%1 处没有可打开的内容。它可能属于较新的版本，或链接被截断；请用 Ctrl+K 查找其名称。</translation>
    </message>
</context>
<context>
    <name>assay::NoteForm</name>
    <message>
        <source>about %1 runs</source>
        <translation>关于 %1 个运行</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>%1, steps %2 to %3</source>
        <translation>%1，第 %2 至 %3 步</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Notes about %1</source>
        <translation>关于 %1 的笔记</translation>
    </message>
    <message>
        <source>A note, in Markdown</source>
        <translation>笔记，Markdown 格式</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>笔记，Markdown 格式</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>有什么值得记下的？</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>正在读取笔记</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1更改</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>由 %1 解决</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Your note, changed; what it said before is kept</source>
        <translation>更改您的笔记；之前的内容会保留</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>assay::OnceCard</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Values logged once</source>
        <translation>仅记录一次的值</translation>
    </message>
    <message>
        <source>1 metric</source>
        <translation>1 个指标</translation>
    </message>
    <message>
        <source>%1 metrics</source>
        <translation>%1 个指标</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
</context>
<context>
    <name>assay::OpinionForm</name>
    <message>
        <source>%1, version %2: what do you think?</source>
        <translation>%1，第 %2 版：您怎么看？</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>发表</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Dissent needs its reason, which is kept.</source>
        <translation>异议须附理由，理由会被保留。</translation>
    </message>
</context>
<context>
    <name>assay::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Nobody has said yet which problem it is to solve.</source>
        <translation>尚未说明要解决的问题。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Value hypothesis</source>
        <translation>价值假设</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>In its state</source>
        <translation>处于此状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>Open its runs and charts</source>
        <translation>打开其运行和图表</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 个运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>%1, the last one started %2</source>
        <translation>%1，最近一次开始于 %2</translation>
    </message>
    <message>
        <source>No experiment belongs to it yet. A button on the data science page says to which use case an experiment belongs.</source>
        <translation>尚无实验属于它。数据科学页面上的按钮用于说明实验属于哪个用例。</translation>
    </message>
    <message>
        <source>%1: its life has ended, there is no step from here.</source>
        <translation>%1：其生命周期已结束，没有后续步骤。</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, %2 over %3 stays</source>
        <translation>%1，共 %2，分 %3 次停留</translation>
    </message>
</context>
<context>
    <name>assay::OwnerForm</name>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>The owner mends it and says how far that is, and somebody else judges whether it is mended. What a former owner had begun begins again.</source>
        <translation>由负责人整改并说明进度，由他人判断是否已整改。前任负责人已开始的工作将重新开始。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人员</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>请选择其他人。</translation>
    </message>
</context>
<context>
    <name>assay::PackageForm</name>
    <message>
        <source>With the files of the model and of the evidence</source>
        <translation>包含模型和证据的文件</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>导出包</translation>
    </message>
    <message>
        <source>Export %1 as a package</source>
        <translation>将 %1 导出为包</translation>
    </message>
    <message>
        <source>All that a stranger needs to check it without this project: decisions, evidence, policy, keys, receipts of the log and how to verify them with openssl.</source>
        <translation>外部人员无需此项目即可检查所需的一切：决定、证据、政策、密钥、日志回执，以及如何用 openssl 校验。</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>正在读取密钥</translation>
    </message>
    <message>
        <source>A zip archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Model files and log signed by</source>
        <translation>模型文件和日志的签名者</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Nobody: the decisions stay signed as they are</source>
        <translation>无人：决定的签名保持原样</translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <translation>%1…（%2）</translation>
    </message>
    <message>
        <source>Say in which folder it shall stand.</source>
        <translation>请指明存放的文件夹。</translation>
    </message>
    <message>
        <source>A package needs a name without slashes.</source>
        <translation>包的名称不得含斜杠。</translation>
    </message>
    <message>
        <source>The passphrase of the key is missing.</source>
        <translation>缺少密钥的口令。</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>%1 Nobody has signed the log in it: write a checkpoint with your key, or name one here.</source>
        <translation>%1 其中的日志无人签名：请用您的密钥写入检查点，或在此指定密钥。</translation>
    </message>
    <message>
        <source>The package was written to %1: %2 files, %3 bytes. %4</source>
        <translation>软件包已写入 %1：%2 个文件，%3 字节。%4</translation>
    </message>
</context>
<context>
    <name>assay::Page</name>
    <message>
        <source>Views of %1</source>
        <translation>%1 的视图</translation>
    </message>
</context>
<context>
    <name>assay::PageCompany</name>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>You have this open in another window, too</source>
        <translation>您在另一个窗口中也打开了此页</translation>
    </message>
    <message>
        <source>%1 is here, too</source>
        <translation>%1 也在这里</translation>
    </message>
</context>
<context>
    <name>assay::PaletteModel</name>
    <message>
        <source>ACTIONS</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>GO TO</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>%1 of %2 shown; type more of the name</source>
        <translation>显示 %2 项中的 %1 项；请输入更多字符</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>IN MENUS</source>
        <translation>菜单中</translation>
    </message>
    <message>
        <source>ON THIS PAGE</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>没有叫这个名字的</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>assay::Panels</name>
    <message>
        <source>Reading diagnostics</source>
        <translation>正在读取诊断信息</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>assay::ParallelPlot</name>
    <message>
        <source>Logarithmic (L)</source>
        <translation>对数 (L)</translation>
    </message>
    <message>
        <source>Flip (F)</source>
        <translation>翻转 (F)</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Clear the brush</source>
        <translation>清除刷选</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>only numbers above 0 have a logarithm</source>
        <translation>只有大于 0 的数才有对数</translation>
    </message>
    <message>
        <source>it is the first axis</source>
        <translation>它是第一条轴</translation>
    </message>
    <message>
        <source>it is the last axis</source>
        <translation>它是最后一条轴</translation>
    </message>
    <message>
        <source>the axis has no brush</source>
        <translation>这条轴上没有刷选</translation>
    </message>
</context>
<context>
    <name>assay::PastBar</name>
    <message>
        <source>the past</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
</context>
<context>
    <name>assay::PeopleHere</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>同在此处：%1</translation>
    </message>
</context>
<context>
    <name>assay::PeopleTab</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Set a duty…</source>
        <translation>设定职责…</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Skills that its technique asks for</source>
        <translation>其技术方法要求的技能</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参与人员</translation>
    </message>
    <message>
        <source>The duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Nobody is accountable for: %1</source>
        <translation>以下无人负责：%1</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>It names no technique yet, so nothing is asked for.</source>
        <translation>尚未指明技术方法，因此没有要求。</translation>
    </message>
    <message>
        <source>Nobody has said yet which skills “%1” asks for.</source>
        <translation>尚未说明“%1”要求哪些技能。</translation>
    </message>
    <message>
        <source>Nothing: take it back</source>
        <translation>无：收回</translation>
    </message>
    <message>
        <source>Who does what for %1</source>
        <translation>%1 的分工</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>1 entry in its log</source>
        <translation>其日志中有 1 个条目</translation>
    </message>
    <message>
        <source>%1 entries in its log</source>
        <translation>其日志中有 %1 个条目</translation>
    </message>
</context>
<context>
    <name>assay::PersonButton</name>
    <message>
        <source>Acting as %1, %2</source>
        <translation>当前身份：%1，%2</translation>
    </message>
</context>
<context>
    <name>assay::PersonCard</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>invented for the demo</source>
        <translation>为演示而虚构</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Name and e-mail…</source>
        <translation>姓名与邮箱…</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>在项目中</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>They act no more; what they did stays theirs. %1</source>
        <translation>此人不再行事；其所做之事仍归其名下。%1</translation>
    </message>
    <message>
        <source>Roles of %1…</source>
        <translation>%1 的角色…</translation>
    </message>
    <message>
        <source>Say first that they are back.</source>
        <translation>请先说明此人已回来。</translation>
    </message>
    <message>
        <source>What they may do here</source>
        <translation>此人在此可以做什么</translation>
    </message>
    <message>
        <source>Name and e-mail of %1…</source>
        <translation>%1 的姓名与邮箱…</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>已离开…</translation>
    </message>
    <message>
        <source>Is back…</source>
        <translation>已回来…</translation>
    </message>
    <message>
        <source>%1 has left…</source>
        <translation>%1 已离开…</translation>
    </message>
    <message>
        <source>%1 is back…</source>
        <translation>%1 已回来…</translation>
    </message>
    <message>
        <source>Their roles end</source>
        <translation>其角色终止</translation>
    </message>
    <message>
        <source>With the roles that you choose</source>
        <translation>以您选择的角色</translation>
    </message>
    <message>
        <source>Choose somebody in the table.</source>
        <translation>请在表中选择一个人。</translation>
    </message>
</context>
<context>
    <name>assay::PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>They make a key of their own, with a passphrase that nobody else knows, once they act here.</source>
        <translation>此人在此行事时自己制作密钥，其口令无人知晓。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name and e-mail of %1</source>
        <translation>%1 的姓名与邮箱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What they did before is shown under the new name; the log keeps the old one.</source>
        <translation>此人以前所做之事以新姓名显示；日志保留旧姓名。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人员需要姓名。</translation>
    </message>
    <message>
        <source>Nothing differs from what the project says already.</source>
        <translation>与项目中已有的内容没有差别。</translation>
    </message>
    <message>
        <source>Choose what they do here; without a role they only look.</source>
        <translation>请选择此人在此做什么；没有角色只能查看。</translation>
    </message>
</context>
<context>
    <name>assay::PictureView</name>
    <message>
        <source>Logged image</source>
        <translation>记录的图像</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>assay::PoliciesTab</name>
    <message>
        <source>written by %1, %2</source>
        <translation>由 %1 编写，%2</translation>
    </message>
    <message>
        <source>published by %1, %2</source>
        <translation>由 %1 发布，%2</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>已撤回 %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>尚无政策</translation>
    </message>
    <message>
        <source>A policy says what a release has to show: gates, controls and who signs. This project is of an earlier version; the policy that comes with the program is brought in by the first write that needs it.</source>
        <translation>政策规定发布须具备什么：关卡、控制以及由谁签名。此项目来自较早的版本；程序自带的政策会在首次需要它的写入时引入。</translation>
    </message>
    <message>
        <source>proposed by %1, %2</source>
        <translation>由 %1 提出，%2</translation>
    </message>
    <message>
        <source>agreed to by %1, %2</source>
        <translation>由 %1 同意，%2</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意者</translation>
    </message>
</context>
<context>
    <name>assay::PolicyDatesForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>In force from, as in 2027-01-31</source>
        <translation>生效日期，如 2027-01-31</translation>
    </message>
    <message>
        <source>Until, the first day on which it no longer holds; may stay empty</source>
        <translation>截止，即不再有效的第一天；可留空</translation>
    </message>
</context>
<context>
    <name>assay::PolicyDifferenceView</name>
    <message>
        <source>There is no version to compare it with.</source>
        <translation>没有可供比较的版本。</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>与 %1 没有差异。</translation>
    </message>
    <message>
        <source>What it changed against %1, the version before.</source>
        <translation>与前一版本 %1 相比所作的更改。</translation>
    </message>
    <message>
        <source>What would change against %1, which releases are judged by now.</source>
        <translation>与目前用于评判发布的 %1 相比将会发生的更改。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Save what changes</source>
        <translation>保存更改内容</translation>
    </message>
</context>
<context>
    <name>assay::PolicyForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This cannot be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>assay::PolicyGateCard</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Edit the gate</source>
        <translation>编辑关卡</translation>
    </message>
    <message>
        <source>Move the gate up</source>
        <translation>上移关卡</translation>
    </message>
    <message>
        <source>Move the gate down</source>
        <translation>下移关卡</translation>
    </message>
    <message>
        <source>Remove the gate</source>
        <translation>移除关卡</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is the first gate.</source>
        <translation>这是第一个关卡。</translation>
    </message>
    <message>
        <source>It is the last gate.</source>
        <translation>这是最后一个关卡。</translation>
    </message>
    <message>
        <source>A policy has at least one gate.</source>
        <translation>政策至少有一个关卡。</translation>
    </message>
</context>
<context>
    <name>assay::PolicyGatesView</name>
    <message>
        <source>Gates, signatures and techniques</source>
        <translation>关卡、签名和技术</translation>
    </message>
</context>
<context>
    <name>assay::PolicyPage</name>
    <message>
        <source>signatures: %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>among them %1</source>
        <translation>其中包括 %1</translation>
    </message>
    <message>
        <source>a rejection by %1 closes the gate</source>
        <translation>%1 的拒绝会关闭该关卡</translation>
    </message>
    <message>
        <source>an approval counts for %1 days</source>
        <translation>批准有效期为 %1 天</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>谁签名</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 has agreed to this text; another person publishes it. A change takes the agreement back.</source>
        <translation>%1 已同意此文本；由另一人发布。一经更改，同意即告撤销。</translation>
    </message>
    <message>
        <source>%1 has proposed it. A manager who wrote nothing of it has to agree: %2. A change takes the proposal back.</source>
        <translation>%1 已提出。须由未参与编写的经理同意：%2。一经更改，提议即告撤销。</translation>
    </message>
    <message>
        <source>Nobody is judged by it yet. Once it is proposed, a manager who wrote nothing of it has to agree: %1.</source>
        <translation>尚未据此评判任何人。提出之后，须由未参与编写的经理同意：%1。</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意者</translation>
    </message>
</context>
<context>
    <name>assay::PolicySteps</name>
    <message>
        <source>Export JSON…</source>
        <translation>导出 JSON…</translation>
    </message>
    <message>
        <source>Title and dates…</source>
        <translation>标题和日期…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>%1 的新版本</translation>
    </message>
    <message>
        <source>Version %1 begins as a copy of version %2. It is a draft that nobody is judged by until it is published; change its controls first.</source>
        <translation>版本 %1 以版本 %2 的副本为起点。它是草稿，发布之前不会据此评判任何人；请先修改其控制。</translation>
    </message>
    <message>
        <source>Draft it</source>
        <translation>创建草稿</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Title and dates of %1</source>
        <translation>%1 的标题和日期</translation>
    </message>
    <message>
        <source>It holds from the first day on, once it is published.</source>
        <translation>发布后，自首日起有效。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>The draft is kept and nothing becomes of it.</source>
        <translation>草稿会保留，但不再推进。</translation>
    </message>
    <message>
        <source>Nobody is judged by it any more. It is kept, with what was decided under it.</source>
        <translation>不再据此评判任何人。它连同据此作出的决定一并保留。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>导出政策</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Who signs…</source>
        <translation>谁签名…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>同意…</translation>
    </message>
    <message>
        <source>%1 wrote it. From %2 on, releases are to be judged by it. Changes against what is in force: %3; “What changes” lists them. You agree to exactly this text.</source>
        <translation>由 %1 编写。自 %2 起将据此评判发布。与现行内容相比的更改：%3；“更改内容”中逐项列出。您同意的正是此文本。</translation>
    </message>
    <message>
        <source>Agree to %1</source>
        <translation>同意 %1</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Send %1 back</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>It is a draft again. Whoever wrote it reads why.</source>
        <translation>它重新成为草稿。编写者会看到原因。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>From %1 on, releases are judged by it. Changes against what is in force: %2. %3 has agreed to it. A published version never changes; the next one takes its place.</source>
        <translation>自 %1 起据此评判发布。与现行内容相比的更改：%2。%3 已同意。已发布的版本不再更改；由下一版本取代。</translation>
    </message>
</context>
<context>
    <name>assay::PolicyTextView</name>
    <message>
        <source>Go to the place</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Show what is saved</source>
        <translation>显示已保存的内容</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>The policy as JSON</source>
        <translation>JSON 格式的政策</translation>
    </message>
    <message>
        <source>The draft as JSON. What is saved here shows in the table, and the other way round.</source>
        <translation>JSON 格式的草稿。此处保存的内容会显示在表格中，反之亦然。</translation>
    </message>
    <message>
        <source>This text was hashed when it was published, and never changes.</source>
        <translation>此文本在发布时已计算哈希，不再更改。</translation>
    </message>
    <message>
        <source>This is what is saved.</source>
        <translation>这是已保存的内容。</translation>
    </message>
    <message>
        <source>Somebody has changed the draft meanwhile. What you typed stays here; it cannot be saved over that.</source>
        <translation>其间有人更改了草稿。您输入的内容仍保留在此处，但不能覆盖保存。</translation>
    </message>
    <message>
        <source>This can be saved.</source>
        <translation>可以保存。</translation>
    </message>
</context>
<context>
    <name>assay::PortfolioExport</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>导出用例组合</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::PortfolioPage</name>
    <message>
        <source>it is not here any more</source>
        <translation>它已不在此处</translation>
    </message>
    <message>
        <source>the project is read only</source>
        <translation>项目为只读</translation>
    </message>
    <message>
        <source>not from %1</source>
        <translation>不能从“%1”转入</translation>
    </message>
    <message>
        <source>%1 stays where it is: %2. Nothing was changed.</source>
        <translation>%1 保持原位：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot go to %3 from there. Nothing was changed; M shows where it can go.</source>
        <translation>%1 处于“%2”状态，不能由此转到“%3”。未作任何更改；按 M 可查看它能转到哪里。</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>新建用例</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>用例组合</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Lifecycle board</source>
        <translation>生命周期看板</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>People, dates and use cases of this project were invented for the demo.</source>
        <translation>此项目的人员、日期和用例均为演示而虚构。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter use cases</source>
        <translation>筛选用例</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Group the board</source>
        <translation>为看板分组</translation>
    </message>
    <message>
        <source>What the columns of the board stand for</source>
        <translation>看板各列的含义</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>按%1分组</translation>
    </message>
    <message>
        <source>The figures and the use cases that pass the filter, as a file</source>
        <translation>将指标和通过筛选的用例存为文件</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>导出为 PDF…</translation>
    </message>
    <message>
        <source>Export as one HTML file…</source>
        <translation>导出为单个 HTML 文件…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Risk heat map</source>
        <translation>风险热图</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No use cases yet</source>
        <translation>尚无用例</translation>
    </message>
    <message>
        <source>A use case is a decision somebody wants to make better with a model. Everything else in a project hangs on one: data, runs, releases, risks.</source>
        <translation>用例是有人希望借助模型改进的决策。项目中的其他一切都以用例为依托：数据、运行、发布、风险。</translation>
    </message>
    <message>
        <source>Reading the portfolio</source>
        <translation>正在读取用例组合</translation>
    </message>
    <message>
        <source>1 use case</source>
        <translation>1 个用例</translation>
    </message>
    <message>
        <source>%1 use cases</source>
        <translation>%1 个用例</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>this is the past</source>
        <translation>这是过去的状态</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>截至：%1</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采用情况</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>管理简报</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>截至：现在</translation>
    </message>
    <message>
        <source>As of which day the page is</source>
        <translation>页面显示截至哪一天的状态</translation>
    </message>
    <message>
        <source>Shows the portfolio as the log had it on a day in the past</source>
        <translation>按日志显示过去某一天的用例组合</translation>
    </message>
    <message>
        <source>This is the past: the portfolio as the log had it at %1. Stages, figures and values are those of then; texts and people are as of now. Nothing can be changed here.</source>
        <translation>这是过去的状态：日志中 %1 时的用例组合。阶段、数字和值为当时的；文字和人员为现在的。此处不能作任何更改。</translation>
    </message>
    <message>
        <source>A brief tells what is known now; go back to now.</source>
        <translation>管理简报说明现在已知的内容；请回到现在。</translation>
    </message>
    <message>
        <source>This is the past, which nobody can change; go back to now.</source>
        <translation>这是过去的状态，无人可以更改；请回到现在。</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>The portfolio behind this page is that of %1. The use case is shown as it is now.</source>
        <translation>本页之后的用例组合是 %1 时的状态；该用例按现在的样子显示。</translation>
    </message>
    <message>
        <source>Words that a use case holds; risk:high, stage:validation and technique:ranking narrow it down</source>
        <translation>用例中包含的词；risk:high、stage:validation 和 technique:ranking 可缩小范围</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>assay::PriorityCard</name>
    <message>
        <source>Rate…</source>
        <translation>评分…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Rate the use case</source>
        <translation>为用例评分</translation>
    </message>
    <message>
        <source>The ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The ranking explains itself by the reason.</source>
        <translation>排名以此理由作为说明。</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>为 %1 评分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>The ranking is by value × reach × feasibility ÷ risk. The newest rating of each counts; earlier ones are kept.</source>
        <translation>排名按价值 × 覆盖面 × 可行性 ÷ 风险计算。每项以最新评分为准；较早的评分予以保留。</translation>
    </message>
    <message>
        <source>In respect of</source>
        <translation>评分方面</translation>
    </message>
    <message>
        <source>From 1, little, to 5, much</source>
        <translation>从 1（少）到 5（多）</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>assay::ProductionCard</name>
    <message>
        <source>No 95 % interval is known of one of them, so that the difference may be chance.</source>
        <translation>其中之一的 95 % 区间未知，因此差异可能出于偶然。</translation>
    </message>
    <message>
        <source>The 95 % intervals have no value in common.</source>
        <translation>两个 95 % 区间没有共同的值。</translation>
    </message>
    <message>
        <source>%1, n not told</source>
        <translation>%1，n 未说明</translation>
    </message>
    <message>
        <source>Training against production</source>
        <translation>训练与生产对比</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>The 95 % intervals have values in common: chance may explain the difference.</source>
        <translation>95% 区间有共同的值：差异可能出于偶然。</translation>
    </message>
</context>
<context>
    <name>assay::QuietForm</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Keep my inbox quiet</source>
        <translation>让我的收件箱保持安静</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>安静开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>安静结束</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>On the evenings of</source>
        <translation>在以下日子的晚上</translation>
    </message>
    <message>
        <source>And the whole of</source>
        <translation>以及全天</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>The inbox needs some time of the week in which it may speak.</source>
        <translation>收件箱每周需要有可以通知的时间。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>By the clocks of %1.</source>
        <translation>以 %1 的时钟为准。</translation>
    </message>
    <message>
        <source>This machine does not know the clocks of %1, so it goes by UTC.</source>
        <translation>本机不知道 %1 的时钟，因此以 UTC 为准。</translation>
    </message>
    <message>
        <source>What comes in meanwhile waits, and appears as one entry afterwards. Harm to somebody and alarms come through at once.</source>
        <translation>其间收到的内容会等待，之后合为一条显示。对人的伤害和警报会立即送达。</translation>
    </message>
</context>
<context>
    <name>assay::QuorumForm</name>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who signs under %1, version %2</source>
        <translation>根据 %1 版本 %2 由谁签名</translation>
    </message>
    <message>
        <source>So many different people sign, each with a key of their own; neither the author of a release nor who asked for it is one of them.</source>
        <translation>须有这么多不同的人签名，每人用自己的密钥；发布的作者和申请人均不在其中。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Among them, each by another person</source>
        <translation>其中，各由不同的人</translation>
    </message>
    <message>
        <source>One rejection by these closes the gate</source>
        <translation>其中一方拒绝即关闭关卡</translation>
    </message>
    <message>
        <source>Days for which an approval counts; empty for ever</source>
        <translation>批准的有效天数；留空表示永久有效</translation>
    </message>
    <message>
        <source>The days are a whole number, or empty.</source>
        <translation>天数须为整数，或留空。</translation>
    </message>
</context>
<context>
    <name>assay::RankingView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ranking of use cases</source>
        <translation>用例排名</translation>
    </message>
    <message>
        <source>By value × reach × feasibility ÷ risk, each from 1 to 5 by its newest rating. A use case is rated on its page.</source>
        <translation>按价值 × 覆盖面 × 可行性 ÷ 风险，各项取最新评分，从 1 到 5。在用例的页面上为其评分。</translation>
    </message>
    <message>
        <source>No use cases yet</source>
        <translation>尚无用例</translation>
    </message>
    <message>
        <source>Those that are proposed are ranked here once they are rated.</source>
        <translation>已提议的用例评分后在此排名。</translation>
    </message>
    <message>
        <source>Reading the ranking</source>
        <translation>正在读取排名</translation>
    </message>
</context>
<context>
    <name>assay::RateCard</name>
    <message>
        <source>Save points as CSV…</source>
        <translation>将点保存为 CSV…</translation>
    </message>
    <message>
        <source>ROC curves %1</source>
        <translation>ROC 曲线 %1</translation>
    </message>
    <message>
        <source>Precision-recall curves %1</source>
        <translation>精确率-召回率曲线 %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The curve has no points whose rates are numbers.</source>
        <translation>该曲线没有数值有效的点。</translation>
    </message>
    <message>
        <source>%1 points, all drawn</source>
        <translation>%1 个点，已全部绘出</translation>
    </message>
    <message>
        <source>AUC by trapezoids</source>
        <translation>AUC 按梯形法</translation>
    </message>
    <message>
        <source>AP: the steps&apos; mean precision</source>
        <translation>AP：各阶梯的平均精确率</translation>
    </message>
    <message>
        <source>%1 without a rate left out</source>
        <translation>略去 %1 个无有效率的点</translation>
    </message>
    <message>
        <source>%1 runs&apos; curves cannot be read</source>
        <translation>%1 次运行的曲线无法读取</translation>
    </message>
    <message>
        <source>each run&apos;s last step</source>
        <translation>各运行的最后一步</translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>%1 的步</translation>
    </message>
    <message>
        <source>%1, at which %2 runs had none yet</source>
        <translation>%1，此处有 %2 个运行尚无数据</translation>
    </message>
</context>
<context>
    <name>assay::RatePlot</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>Precision-recall curves</source>
        <translation>精确率-召回率曲线</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>假阳性率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>真阳性率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>%1 more curves</source>
        <translation>另有 %1 条曲线</translation>
    </message>
    <message>
        <source>false positive rate %1</source>
        <translation>假阳性率 %1</translation>
    </message>
    <message>
        <source>true positive rate %1</source>
        <translation>真阳性率 %1</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>召回率 %1</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>精确率 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>assay::ReasonForm</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从“%2”到“%3”</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>You act as %1.</source>
        <translation>您的操作角色：%1。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>assay::RecentList</name>
    <message>
        <source>Looking for recent projects</source>
        <translation>正在查找最近的项目</translation>
    </message>
</context>
<context>
    <name>assay::RegulationPage</name>
    <message>
        <source>Regulations</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>用我们的话说</translation>
    </message>
    <message>
        <source>Controls in force</source>
        <translation>生效的控制</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Policy is in force</source>
        <translation>政策生效中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>In what took its place</source>
        <translation>在取代它的法规中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判依据</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Export CSV: %1</source>
        <translation>导出 CSV：%1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Controls that cite it</source>
        <translation>引用它的控制</translation>
    </message>
    <message>
        <source>Models that cited it</source>
        <translation>引用过它的模型</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>superseded by %1</source>
        <translation>已由 %1 取代</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>被取代为</translation>
    </message>
    <message>
        <source>Replaced here</source>
        <translation>在此取代时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>never against its source</source>
        <translation>从未与其来源核对</translation>
    </message>
    <message>
        <source>Document read</source>
        <translation>已阅原文</translation>
    </message>
    <message>
        <source>Not read yet by</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>已阅读</translation>
    </message>
</context>
<context>
    <name>assay::RegulationSteps</name>
    <message>
        <source>Export JSON…</source>
        <translation>导出 JSON…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>取代…</translation>
    </message>
    <message>
        <source>It was replaced. What has to be looked at again stands below.</source>
        <translation>已被取代。需要重新查看的内容见下方。</translation>
    </message>
    <message>
        <source>Export the regulation</source>
        <translation>导出法规</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::RegulationsTab</name>
    <message>
        <source>compared with the document itself</source>
        <translation>已与原文核对</translation>
    </message>
    <message>
        <source>not compared with the document itself</source>
        <translation>未与原文核对</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>被取代为</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No regulations yet</source>
        <translation>尚无法规</translation>
    </message>
    <message>
        <source>Controls answer to points of regulations, which are data with a date and a source. This project is of an earlier version; those that come with the program are brought in by the first write that needs them.</source>
        <translation>控制对应法规的条目；法规是带有日期和来源的数据。此项目来自较早的版本；程序自带的法规会在首次需要它们的写入时加入。</translation>
    </message>
</context>
<context>
    <name>assay::ReleasePage</name>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>risk tier not known</source>
        <translation>风险等级未知</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Signed. With its receipt you can show later, without this project, that the log had your decision.</source>
        <translation>已签署。凭回执，您日后无需此项目即可证明日志中有您的决定。</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>保存回执…</translation>
    </message>
    <message>
        <source>%1 is in force now. Approval was asked for under %2, and what was signed for that request does not count: ask for approval again, under the new version.</source>
        <translation>现在生效的是 %1。批准是在 %2 之下申请的，为该申请所签的内容不算数：请在新版本之下重新申请批准。</translation>
    </message>
    <message>
        <source>%1 is in force now. This version was asked for and decided under %2, is judged by it, and keeps its approval; the next version is judged by %1.</source>
        <translation>现在生效的是 %1。此版本是在 %2 之下申请并决定的，按其评判，并保留其批准；下一版本按 %1 评判。</translation>
    </message>
    <message>
        <source>%1 is in force now. This version was asked for and decided under %2; what is asked for next is judged by %1.</source>
        <translation>现在生效的是 %1。此版本是在 %2 之下申请并决定的；接下来的申请按 %1 评判。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有何变化</translation>
    </message>
</context>
<context>
    <name>assay::ReleaseQueueView</name>
    <message>
        <source>The request does not count: %1</source>
        <translation>申请无效：%1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>申请于 %1</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求人</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation>尚无发布</translation>
    </message>
    <message>
        <source>A release is a version of a model on its way into use, with what policy asks of it and who signed. It begins with a run: choose one on the page Data science, then “Register model…”.</source>
        <translation>发布是即将投入使用的一个模型版本，连同政策对它的要求以及签署人。它从一个运行开始：在“数据科学”页面选择一个运行，然后选择“登记模型…”。</translation>
    </message>
    <message>
        <source>Choose a run</source>
        <translation>选择运行</translation>
    </message>
    <message>
        <source>Begin with an imported version…</source>
        <translation>从已导入的版本开始…</translation>
    </message>
    <message>
        <source>Reading releases</source>
        <translation>正在读取发布</translation>
    </message>
    <message>
        <source>Save the releases</source>
        <translation>保存发布列表</translation>
    </message>
</context>
<context>
    <name>assay::ReleaseSteps</name>
    <message>
        <source>Export dossier</source>
        <translation>导出档案</translation>
    </message>
    <message>
        <source>Export package…</source>
        <translation>导出包…</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>再次检查文件</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>要求修改…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>提出发现</translation>
    </message>
    <message>
        <source>Call it complete</source>
        <translation>标记为完整</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>请求批准…</translation>
    </message>
    <message>
        <source>Sign release…</source>
        <translation>签署发布…</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>Export checks as CSV…</source>
        <translation>将检查导出为 CSV…</translation>
    </message>
    <message>
        <source>Export signatures as CSV…</source>
        <translation>将签名导出为 CSV…</translation>
    </message>
    <message>
        <source>Export files as CSV…</source>
        <translation>将文件导出为 CSV…</translation>
    </message>
    <message>
        <source>Export data sets as CSV…</source>
        <translation>将数据集导出为 CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>A package holds what people decided on. Ask for approval first; until then the dossier can be exported.</source>
        <translation>包中是人们据以作出决定的内容。请先申请批准；在此之前可以导出档案。</translation>
    </message>
    <message>
        <source>Ask for approval of %1</source>
        <translation>请求批准 %1</translation>
    </message>
    <message>
        <source>All that is known of it is frozen for those who decide. As long as they do, nothing of it can be changed.</source>
        <translation>关于它的所有已知信息都会为决定者冻结。在其作出决定期间，任何内容都不能更改。</translation>
    </message>
    <message>
        <source>Comment, for those who decide</source>
        <translation>给决定者的意见</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>请求批准</translation>
    </message>
    <message>
        <source>Withdraw the request for %1</source>
        <translation>撤回 %1 的申请</translation>
    </message>
    <message>
        <source>What was signed for this request no longer counts. The release is a candidate again and can be changed.</source>
        <translation>为此申请签署的内容不再有效。该发布重新成为候选，可以更改。</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reading the files of %1</source>
        <translation>正在读取 %1 的文件</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>The program checks every control of the policy in force; nobody answers one.</source>
        <translation>现行政策的每项控制都由程序检查；无需任何人回答。</translation>
    </message>
    <message>
        <source>You have signed no decision on it, and a receipt is about one.</source>
        <translation>您尚未就此签署任何决定，而回执针对的正是决定。</translation>
    </message>
    <message>
        <source>Reading evidence of %1</source>
        <translation>正在读取 %1 的新证据</translation>
    </message>
    <message>
        <source>Added: %1, sha256 %2.</source>
        <translation>已添加：%1，sha256 %2。</translation>
    </message>
    <message>
        <source>Documents added: %1.</source>
        <translation>已添加文档：%1。</translation>
    </message>
    <message>
        <source>It counts no longer, and stays in the project with your reason.</source>
        <translation>它不再有效，并连同您的理由留在项目中。</translation>
    </message>
    <message>
        <source>People are deciding on this release: their request is void.</source>
        <translation>有人正在对此发布作出决定：申请随即作废。</translation>
    </message>
    <message>
        <source>Withdraw “%1”</source>
        <translation>撤回“%1”</translation>
    </message>
    <message>
        <source>“%1” was withdrawn.</source>
        <translation>“%1”已撤回。</translation>
    </message>
    <message>
        <source>The answer was kept.</source>
        <translation>答复已保存。</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>The receipt was written to %1. It shows, without this project, that the log had the decision.</source>
        <translation>回执已写入 %1。无需此项目，它即可证明日志中有该决定。</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>添加证据…</translation>
    </message>
    <message>
        <source>Withdraw evidence…</source>
        <translation>撤回证据…</translation>
    </message>
    <message>
        <source>Answer a control…</source>
        <translation>回答控制…</translation>
    </message>
    <message>
        <source>Save the receipt of my decision…</source>
        <translation>保存我的决定的回执…</translation>
    </message>
    <message>
        <source>None of the files of %1 can be read on this machine. Nothing was recorded; check them where they are.</source>
        <translation>%1 的文件在本机均不可读。未作任何记录；请在文件所在处检查。</translation>
    </message>
    <message>
        <source>Files read again: %1, all unchanged.</source>
        <translation>重新读取的文件：%1，全部未变。</translation>
    </message>
    <message>
        <source>Files read again: %1. Changed or gone: %2.</source>
        <translation>重新读取的文件：%1。已更改或丢失：%2。</translation>
    </message>
    <message>
        <source>Not readable on this machine: %1.</source>
        <translation>在此计算机上无法读取：%1。</translation>
    </message>
    <message>
        <source>Approval request %1 is void; ask again.</source>
        <translation>批准请求 %1 已作废；请重新请求。</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>导出该档案</translation>
    </message>
    <message>
        <source>The dossier was written to %1.</source>
        <translation>档案已写入 %1。</translation>
    </message>
    <message>
        <source>Raise a finding on %1</source>
        <translation>对 %1 提出发现</translation>
    </message>
    <message>
        <source>The finding was raised: %1</source>
        <translation>已提出发现：%1</translation>
    </message>
    <message>
        <source>Plan a change…</source>
        <translation>计划变更…</translation>
    </message>
    <message>
        <source>Plan a deployment…</source>
        <translation>计划部署…</translation>
    </message>
    <message>
        <source>It is planned; its change is scheduled.</source>
        <translation>已计划；其变更已排期。</translation>
    </message>
    <message>
        <source>%1, %2…</source>
        <translation>%1，%2…</translation>
    </message>
    <message>
        <source>Choose the files first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>A path within the model is for one file.</source>
        <translation>模型内的路径只适用于一个文件。</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>描述…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>添加数据…</translation>
    </message>
    <message>
        <source>Take data back…</source>
        <translation>收回数据…</translation>
    </message>
    <message>
        <source>Record where it runs…</source>
        <translation>记录在何处运行…</translation>
    </message>
    <message>
        <source>It has no data sets yet.</source>
        <translation>尚无数据集。</translation>
    </message>
    <message>
        <source>Reading use cases</source>
        <translation>正在读取用例</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>How the model works</source>
        <translation>模型如何工作</translation>
    </message>
    <message>
        <source>Commit of its code</source>
        <translation>代码的提交</translation>
    </message>
    <message>
        <source>Features, in the order of the model’s input, with commas between</source>
        <translation>特征，按模型输入的顺序，以逗号分隔</translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>描述 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What no machine knows of it. What is left empty stays as it is.</source>
        <translation>机器无从得知的内容。留空的保持不变。</translation>
    </message>
    <message>
        <source>What it consists of was saved.</source>
        <translation>已保存其构成。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>它们是</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>its environment, such as a lock file</source>
        <translation>其环境，如锁定文件</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Path within the model</source>
        <translation>模型内的路径</translation>
    </message>
    <message>
        <source>The file’s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Leave them where they are and keep their digests alone</source>
        <translation>将文件留在原处，只保留其摘要</translation>
    </message>
    <message>
        <source>Add files to %1</source>
        <translation>向 %1 添加文件</translation>
    </message>
    <message>
        <source>Add the files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Their bytes go into the project’s own store, by their SHA-256. A file takes the place of the one of its path.</source>
        <translation>其字节按 SHA-256 存入项目自己的存储。文件会取代同一路径的文件。</translation>
    </message>
    <message>
        <source>Reading files of %1</source>
        <translation>正在读取 %1 的文件</translation>
    </message>
    <message>
        <source>Files added: %1.</source>
        <translation>已添加文件：%1。</translation>
    </message>
    <message>
        <source>None: it is one more</source>
        <translation>无：另加一个</translation>
    </message>
    <message>
        <source>CSV or TSV file</source>
        <translation>CSV 或 TSV 文件</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>Columns that are no part of a row, with commas between</source>
        <translation>不属于行内容的列，以逗号分隔</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message>
        <source>Add data to %1</source>
        <translation>向 %1 添加数据</translation>
    </message>
    <message>
        <source>Add the data</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>The file is read for its digest and the hashes of its rows, and stays where it is. So it can be told whether data for training and for testing have rows in common.</source>
        <translation>读取文件以得到其摘要和各行的哈希，文件留在原处。由此可知训练数据与测试数据是否有相同的行。</translation>
    </message>
    <message>
        <source>Reading data of %1</source>
        <translation>正在读取 %1 的数据</translation>
    </message>
    <message>
        <source>Data added: %1, %2 rows.</source>
        <translation>已添加数据：%1，%2 行。</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>请先说明原因。</translation>
    </message>
    <message>
        <source>Take back what was said of data of %1</source>
        <translation>收回关于 %1 数据的说法</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The data set counts no longer.</source>
        <translation>该数据集不再算数。</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>在何处运行</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>从何时起</translation>
    </message>
    <message>
        <source>Now, or as in 2027-01-31T10:00Z</source>
        <translation>现在，或如 2027-01-31T10:00Z</translation>
    </message>
    <message>
        <source>Who or what says so</source>
        <translation>由谁或什么说明</translation>
    </message>
    <message>
        <source>Say where it runs.</source>
        <translation>请说明在何处运行。</translation>
    </message>
    <message>
        <source>Write the time as in 2027-01-31T10:00Z.</source>
        <translation>请按 2027-01-31T10:00Z 的形式填写时间。</translation>
    </message>
    <message>
        <source>A fact is recorded whatever policy says of it. In production it makes the release live, and the version that was live superseded.</source>
        <translation>事实总会被记录，与政策的规定无关。在生产环境中，它使该发布上线，并使原先上线的版本被取代。</translation>
    </message>
    <message>
        <source>Nobody approved this one: a finding will say so.</source>
        <translation>无人批准过此发布：将有一项发现说明这一点。</translation>
    </message>
    <message>
        <source>Record where %1 runs</source>
        <translation>记录 %1 在何处运行</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Where it runs was recorded.</source>
        <translation>已记录在何处运行。</translation>
    </message>
    <message>
        <source>Take for validation</source>
        <translation>接手验证</translation>
    </message>
    <message>
        <source>%1 is in validation by you.</source>
        <translation>%1 现由您验证。</translation>
    </message>
    <message>
        <source>%1 Documents that were added before it, of %2: %3.</source>
        <translation>%1 在此之前已添加的文档：%2 份中的 %3 份。</translation>
    </message>
</context>
<context>
    <name>assay::ReplaceForm</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>No control cites it.</source>
        <translation>没有控制引用它。</translation>
    </message>
    <message>
        <source>Controls that cite it: %1.</source>
        <translation>引用它的控制：%1。</translation>
    </message>
    <message>
        <source>Points that %1 does not have: %2.</source>
        <translation>%1 中没有的条目：%2。</translation>
    </message>
    <message>
        <source>No release was judged by a policy that cites it.</source>
        <translation>没有发布按引用它的政策评判过。</translation>
    </message>
    <message>
        <source>Releases judged by a policy that cites it: %1.</source>
        <translation>按引用它的政策评判过的发布：%1。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>取代 %1</translation>
    </message>
    <message>
        <source>It is kept and marked as superseded. Policies go on citing it until their next version; nothing that was decided changes.</source>
        <translation>它会保留并标记为已被取代。政策在其下一版本之前继续引用它；已作出的决定均不改变。</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>取代它的法规</translation>
    </message>
    <message>
        <source>The new one as JSON</source>
        <translation>JSON 格式的新法规</translation>
    </message>
    <message>
        <source>What has to be looked at again</source>
        <translation>需要重新查看的内容</translation>
    </message>
    <message>
        <source>A new one, as JSON</source>
        <translation>新法规（JSON 格式）</translation>
    </message>
    <message>
        <source>One regulation takes the place of another, and the text has %1.</source>
        <translation>一部法规由一部法规取代，而文本中的法规数为 %1。</translation>
    </message>
    <message>
        <source>The project has %1 already. Choose it above, or give the new one an id of its own.</source>
        <translation>项目中已有 %1。请在上方选择它，或为新法规指定单独的 ID。</translation>
    </message>
    <message>
        <source>Reading what cites it</source>
        <translation>正在读取引用它的内容</translation>
    </message>
</context>
<context>
    <name>assay::ReportSheet</name>
    <message>
        <source>Nothing in it yet: add a text, or the charts that are shown in the first tab.</source>
        <translation>尚无内容：请添加文本，或添加第一个标签页中显示的图表。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>assay::ReportsView</name>
    <message>
        <source>No reports yet</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>A report holds texts, charts and tables of runs. It grows with its use case, and freezing it keeps its figures. Give the first one a title at the left.</source>
        <translation>报告包含文本、图表和运行表。它随用例增长，冻结可保留其数据。请在左侧为第一个报告输入标题。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Title of a new report</source>
        <translation>新报告的标题</translation>
    </message>
    <message>
        <source>Begin a report: its title, then Return</source>
        <translation>新建报告：输入标题后按回车</translation>
    </message>
    <message>
        <source>Frozen editions</source>
        <translation>已冻结的版本</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>Add charts</source>
        <translation>添加图表</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation>导出 HTML…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Add the charts that are shown under Runs &amp; charts</source>
        <translation>添加“运行与图表”中显示的图表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reading reports</source>
        <translation>正在读取报告</translation>
    </message>
    <message>
        <source>A frozen edition does not change; choose the live report.</source>
        <translation>已冻结的版本不会改变；请选择实时报告。</translation>
    </message>
    <message>
        <source>%1 editions, changed %2</source>
        <translation>%1 个版本，更改于 %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Edition %1 · %2 · %3</source>
        <translation>第 %1 版 · %2 · %3</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::RevokeForm</name>
    <message>
        <source>Revoke the key %1… of %2</source>
        <translation>撤销 %2 的密钥 %1…</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>撤销密钥</translation>
    </message>
    <message>
        <source>It signs nothing that counts from now on. This cannot be taken back; another key takes its place.</source>
        <translation>从现在起，它的签名不再有效。此操作无法收回；由另一密钥取代它。</translation>
    </message>
    <message>
        <source>Lost or replaced: what it signed before counts</source>
        <translation>遗失或已更换：此前的签名有效</translation>
    </message>
    <message>
        <source>Somebody else may have had it</source>
        <translation>可能曾被他人持有</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>UTC, as in 2026-05-01 12:00</source>
        <translation>UTC，如 2026-05-01 12:00</translation>
    </message>
    <message>
        <source>Since when (UTC): what it signed from then on does not count</source>
        <translation>自何时起 (UTC)：此后的签名无效</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Write since when as in 2026-05-01 12:00.</source>
        <translation>请填写自何时起，如 2026-05-01 12:00。</translation>
    </message>
    <message>
        <source>A revocation needs its reason.</source>
        <translation>撤销需要理由。</translation>
    </message>
</context>
<context>
    <name>assay::RiskAuditPage</name>
    <message>
        <source>Risk &amp; audit</source>
        <translation>风险与审计</translation>
    </message>
    <message>
        <source>Begin a release…</source>
        <translation>开始发布…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>人员和密钥</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>1 waits for a decision</source>
        <translation>1 个等待决定</translation>
    </message>
    <message>
        <source>%1 wait for a decision</source>
        <translation>%1 个等待决定</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>列出哪些发现</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>筛选发现</translation>
    </message>
    <message>
        <source>The findings that are listed, as a file</source>
        <translation>将列出的发现存为文件</translation>
    </message>
    <message>
        <source>Raise a finding…</source>
        <translation>提出发现…</translation>
    </message>
    <message>
        <source>Filter policies</source>
        <translation>筛选政策</translation>
    </message>
    <message>
        <source>The policies that are listed, as a file</source>
        <translation>将列出的政策存为文件</translation>
    </message>
    <message>
        <source>Open what is in force</source>
        <translation>打开现行政策</translation>
    </message>
    <message>
        <source>A new version begins there</source>
        <translation>新版本由此开始</translation>
    </message>
    <message>
        <source>Filter regulations</source>
        <translation>筛选法规</translation>
    </message>
    <message>
        <source>The regulations that are listed, as a file</source>
        <translation>将列出的法规存为文件</translation>
    </message>
    <message>
        <source>None is overdue.</source>
        <translation>没有逾期的发现。</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Filter releases</source>
        <translation>筛选发布</translation>
    </message>
    <message>
        <source>Words that some column holds</source>
        <translation>任一列中含有的词</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>The releases that are listed, as a file</source>
        <translation>将列出的发布存为文件</translation>
    </message>
    <message>
        <source>Of a version that was imported</source>
        <translation>基于已导入的版本</translation>
    </message>
    <message>
        <source>Reading roles</source>
        <translation>正在读取角色</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>鉴证</translation>
    </message>
</context>
<context>
    <name>assay::RiskMap</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Use cases by risk and stage</source>
        <translation>按风险和阶段的用例</translation>
    </message>
    <message>
        <source>Risk and stage</source>
        <translation>风险和阶段</translation>
    </message>
    <message>
        <source>Use cases by the risk tier that people gave them and the stage they are at. A cell leads to its use cases on the board.</source>
        <translation>按人员给定的风险等级和所处阶段列出用例。单元格通向看板上对应的用例。</translation>
    </message>
</context>
<context>
    <name>assay::RiskMatrix</name>
    <message>
        <source>%1 risk, %2: %3 %4</source>
        <translation>风险：%1，%2：%3 %4</translation>
    </message>
    <message>
        <source>%1 risk</source>
        <translation>风险：%1</translation>
    </message>
</context>
<context>
    <name>assay::RoleOverview</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>assay::RunEditor</name>
    <message>
        <source>Rename the run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Tag runs…</source>
        <translation>为运行加标签…</translation>
    </message>
    <message>
        <source>Note about runs…</source>
        <translation>为运行写笔记…</translation>
    </message>
    <message>
        <source>Pin runs to the top</source>
        <translation>将运行固定在顶部</translation>
    </message>
    <message>
        <source>Compare with this run as the baseline</source>
        <translation>以此运行为基线进行比较</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>登记模型…</translation>
    </message>
    <message>
        <source>Copy runs as a table</source>
        <translation>将运行复制为表格</translation>
    </message>
    <message>
        <source>Save the table of runs as CSV…</source>
        <translation>将运行表保存为 CSV…</translation>
    </message>
    <message>
        <source>Archive runs…</source>
        <translation>归档运行…</translation>
    </message>
    <message>
        <source>Restore archived runs</source>
        <translation>恢复已归档的运行</translation>
    </message>
    <message>
        <source>Reading roles</source>
        <translation>正在读取角色</translation>
    </message>
    <message>
        <source>choose a run in the table first</source>
        <translation>请先在表中选择运行</translation>
    </message>
    <message>
        <source>these runs are archived already</source>
        <translation>这些运行已归档</translation>
    </message>
    <message>
        <source>nobody has archived these runs here</source>
        <translation>这些运行未在此归档</translation>
    </message>
    <message>
        <source>a version is made of one run: choose one</source>
        <translation>一个版本由一个运行生成：请选择一个</translation>
    </message>
    <message>
        <source>there are no runs in the table</source>
        <translation>表中没有运行</translation>
    </message>
    <message>
        <source>Unpin runs</source>
        <translation>取消固定运行</translation>
    </message>
    <message>
        <source>Compare with no baseline</source>
        <translation>不与基线比较</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>可对 %1 进行的操作</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Save the table of runs</source>
        <translation>保存运行表</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>assay::RunsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, other than the baseline</source>
        <translation>%1，与基线不同</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条备注</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 条备注</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>%1: more is better, as its source says</source>
        <translation>%1：据其来源，越大越好</translation>
    </message>
    <message>
        <source>%1: less is better, as its source says</source>
        <translation>%1：据其来源，越小越好</translation>
    </message>
    <message>
        <source>%1: no source says which way it gets better</source>
        <translation>%1：没有来源说明哪个方向更好</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 个运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>group, open</source>
        <translation>组，已展开</translation>
    </message>
    <message>
        <source>group, closed</source>
        <translation>组，已折叠</translation>
    </message>
    <message>
        <source>no run of the group has it</source>
        <translation>组内没有运行有此值</translation>
    </message>
    <message>
        <source>%1, in all %2</source>
        <translation>%1，全部 %2 均相同</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>mean %1 of %2</source>
        <translation>%2 的平均值 %1</translation>
    </message>
    <message>
        <source>%1, standard deviation %2, %3</source>
        <translation>%1，标准差 %2，%3</translation>
    </message>
</context>
<context>
    <name>assay::RunsTable</name>
    <message>
        <source>Which runs</source>
        <translation>显示哪些运行</translation>
    </message>
    <message>
        <source>Compare with no baseline</source>
        <translation>不与基线比较</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs, pinned columns</source>
        <translation>运行，已固定的列</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>分组显示</translation>
    </message>
    <message>
        <source>Sorting runs</source>
        <translation>正在排序运行</translation>
    </message>
    <message>
        <source>Nobody has archived a run of these, and no source marked one deleted.</source>
        <translation>其中没有人归档过运行，来源也没有标为已删除的运行。</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>没有匹配的运行。</translation>
    </message>
    <message>
        <source>%1 chosen of %2 runs</source>
        <translation>%2 个运行中已选 %1 个</translation>
    </message>
    <message>
        <source>%1 chosen of %2 matching · %3 in all</source>
        <translation>%2 个匹配项中已选 %1 个 · 共 %3 个</translation>
    </message>
    <message>
        <source>%1 · only %2 drawn</source>
        <translation>%1 · 仅绘制 %2 个</translation>
    </message>
    <message>
        <source>%1 · groups: %2</source>
        <translation>%1 · 组：%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Value at a step…</source>
        <translation>某一步的值…</translation>
    </message>
    <message>
        <source>Sort up</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort down</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最后值</translation>
    </message>
    <message>
        <source>Lowest value (best where less is better)</source>
        <translation>最低值（越小越好时为最佳）</translation>
    </message>
    <message>
        <source>Highest value (best where more is better)</source>
        <translation>最高值（越大越好时为最佳）</translation>
    </message>
    <message>
        <source>Unpin the column</source>
        <translation>取消固定列</translation>
    </message>
    <message>
        <source>Pin the column</source>
        <translation>固定列</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适应宽度</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Archived runs are those that somebody put away here, and those that their source deleted.</source>
        <translation>已归档的运行包括在此归档的以及来源已删除的。</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>收起所有分组</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基线：%1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>the rows are in no groups</source>
        <translation>这些行没有分组</translation>
    </message>
</context>
<context>
    <name>assay::RunsView</name>
    <message>
        <source>Name of the run</source>
        <translation>运行的名称</translation>
    </message>
</context>
<context>
    <name>assay::ScatterMatrix</name>
    <message>
        <source>Scatter matrix</source>
        <translation>散点矩阵</translation>
    </message>
</context>
<context>
    <name>assay::ScatterPlot</name>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
</context>
<context>
    <name>assay::SearchPage</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In its text</source>
        <translation>在其文字中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改于</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything that is written</source>
        <translation>搜索所有文字内容</translation>
    </message>
    <message>
        <source>Words, &quot;whole phrases&quot;, type: state: owner: role: is: before: after:</source>
        <translation>词语、&quot;完整短语&quot;、type: state: owner: role: is: before: after:</translation>
    </message>
    <message>
        <source>Narrow by</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Narrow by %1</source>
        <translation>按%1缩小范围</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Titles, texts, comments, framings, reports, decisions, notes and tags of the whole project. Chinese is found by any characters that stand together.</source>
        <translation>整个项目的标题、文字、评论、框定、报告、决策、备注和标签。中文可用任意相连的字查找。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Nothing holds all of this</source>
        <translation>没有同时包含这些的内容</translation>
    </message>
    <message>
        <source>Try fewer words or other beginnings of words; operators narrow what is found.</source>
        <translation>请减少词语或换用其他词首；运算符会缩小搜索结果。</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>前 %1 个</translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation>%1 项</translation>
    </message>
</context>
<context>
    <name>assay::SectionHeader</name>
    <message>
        <source>Section</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>%1, charts: %2</source>
        <translation>%1，图表：%2</translation>
    </message>
</context>
<context>
    <name>assay::SeenLog</name>
    <message>
        <source>Remembering the log</source>
        <translation>正在记住日志</translation>
    </message>
    <message>
        <source>Writing the reason into the log</source>
        <translation>正在把原因写入日志</translation>
    </message>
</context>
<context>
    <name>assay::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此页面</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Everything else is in the command palette: Ctrl K.</source>
        <translation>其他操作均在命令面板中：Ctrl K。</translation>
    </message>
</context>
<context>
    <name>assay::Shots</name>
    <message>
        <source>The picture %1 could not be written; choose another folder.</source>
        <translation>无法写入图片 %1；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>No picture: the window has no “%1” here.</source>
        <translation>没有图片：窗口此处没有“%1”。</translation>
    </message>
</context>
<context>
    <name>assay::SideBar</name>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation>项目中的位置</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>assay::SideBarFeed</name>
    <message>
        <source>Counting what waits</source>
        <translation>正在统计待处理项</translation>
    </message>
    <message>
        <source>Reading a name</source>
        <translation>正在读取名称</translation>
    </message>
</context>
<context>
    <name>assay::SideBarItem</name>
    <message>
        <source>%1 wait</source>
        <translation>%1 项待处理</translation>
    </message>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>assay::SignForm</name>
    <message>
        <source>Sign and approve</source>
        <translation>签名并批准</translation>
    </message>
    <message>
        <source>Sign and approve with conditions</source>
        <translation>签名并有条件批准</translation>
    </message>
    <message>
        <source>Sign and request changes</source>
        <translation>签名并要求修改</translation>
    </message>
    <message>
        <source>Sign and reject</source>
        <translation>签名并拒绝</translation>
    </message>
    <message>
        <source>Sign and abstain</source>
        <translation>签名并弃权</translation>
    </message>
    <message>
        <source>Sign and revoke</source>
        <translation>签名并撤销</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>正在读取密钥</translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <translation>%1…（%2）</translation>
    </message>
    <message>
        <source>You have no key yet. Create one; an administrator or a model-risk auditor then certifies it.</source>
        <translation>您还没有密钥。请创建一个；随后由管理员或模型风险审计员为其签发证书。</translation>
    </message>
    <message>
        <source>Your key %1… has no file on this machine, in %2. Sign where it is, or bring the file here.</source>
        <translation>您的密钥 %1… 在这台机器的 %2 中没有文件。请在密钥所在处签名，或将文件带到这里。</translation>
    </message>
    <message>
        <source>It is being signed.</source>
        <translation>正在签名。</translation>
    </message>
    <message>
        <source>Approval with conditions needs a condition.</source>
        <translation>有条件批准需要一个条件。</translation>
    </message>
    <message>
        <source>This decision needs its reason as a comment.</source>
        <translation>此决定须以备注说明理由。</translation>
    </message>
    <message>
        <source>Write the day until which it counts as in 2027-01-31.</source>
        <translation>有效期截止日请写成 2027-01-31 的形式。</translation>
    </message>
    <message>
        <source>Signing needs a key of your own.</source>
        <translation>签名需要您自己的密钥。</translation>
    </message>
    <message>
        <source>What will be signed is being prepared.</source>
        <translation>正在准备要签署的内容。</translation>
    </message>
    <message>
        <source>The passphrase of the key is missing.</source>
        <translation>缺少密钥的口令。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of key %1…</source>
        <translation>密钥 %1 的口令…</translation>
    </message>
    <message>
        <source>Preparing the decision</source>
        <translation>正在准备决定</translation>
    </message>
    <message>
        <source>What you sign has changed while you looked at it. Look at it again.</source>
        <translation>您要签署的内容在查看期间发生了变化。请重新查看。</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Nothing can be signed yet: a statement names the key that signs it, and you have none on this machine. Once you have one, what you sign stands here word for word.</source>
        <translation>尚不能签名：声明会注明用于签名的密钥，而您在此计算机上没有密钥。有了密钥后，此处会逐字显示您要签署的内容。</translation>
    </message>
    <message>
        <source>Your keys are being read.</source>
        <translation>正在读取您的密钥。</translation>
    </message>
    <message>
        <source>Nothing can be signed as it stands. Why, is said below.</source>
        <translation>目前无法签署任何内容，原因见下文。</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>正在签名</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <translation>创建密钥…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>有条件批准</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>要求修改</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Sign release · %1</source>
        <translation>签署发布 · %1</translation>
    </message>
    <message>
        <source>%1 asked on %2, without a comment.</source>
        <translation>%1 于 %2 提出请求，未附意见。</translation>
    </message>
    <message>
        <source>%1 asked on %2: “%3”</source>
        <translation>%1 于 %2 提出请求：“%3”</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>条件，每行一个</translation>
    </message>
    <message>
        <source>As long as the policy says</source>
        <translation>以政策规定的期限为准</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Or a day, as in 2027-01-31</source>
        <translation>或某一天，如 2027-01-31</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>You sign, as %1</source>
        <translation>您以%1身份签署</translation>
    </message>
    <message>
        <source>The bytes that are signed</source>
        <translation>要签名的字节</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <translation>此计算机上没有</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>You neither made, ran nor asked for it. %1 of %2 signatures are there.</source>
        <translation>您既未制作、运行，也未申请它。%2 个签名中已有 %1 个。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>时间戳…</translation>
    </message>
    <message>
        <source>%1 stamps the time of the signature.</source>
        <translation>%1 为签名时间加盖时间戳。</translation>
    </message>
    <message>
        <source>No authority stamps the time of the signature.</source>
        <translation>没有机构为签名时间加盖时间戳。</translation>
    </message>
</context>
<context>
    <name>assay::SignaturesCard</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>the risk tier is not known</source>
        <translation>风险等级未知</translation>
    </message>
    <message>
        <source>1 required</source>
        <translation>需要 1 份</translation>
    </message>
    <message>
        <source>%1 required, separate people</source>
        <translation>需要 %1 份，须为不同的人</translation>
    </message>
    <message>
        <source>The request does not count: %1</source>
        <translation>申请无效：%1</translation>
    </message>
    <message>
        <source>and %1 more, in any role that decides</source>
        <translation>另需 %1 个，任何有决定权的角色均可</translation>
    </message>
    <message>
        <source>%1
Key %2</source>
        <translation>%1
密钥 %2</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nobody holds this role</source>
        <translation>无人担任此角色</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未申请</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Read what %1 signed</source>
        <translation>查看 %1 签署的内容</translation>
    </message>
    <message>
        <source>Save the receipt of %1’s decision…</source>
        <translation>保存 %1 的决定的回执…</translation>
    </message>
    <message>
        <source>Taken for validation by %1, %2</source>
        <translation>由 %1 接手验证，%2</translation>
    </message>
    <message>
        <source>Nobody of model risk has taken it for validation yet: %1. Until then what is signed decides nothing.</source>
        <translation>模型风险方面尚无人接手验证：%1。在此之前，所签内容不作任何决定。</translation>
    </message>
</context>
<context>
    <name>assay::SignedCard</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What you sign</source>
        <translation>您签署的内容</translation>
    </message>
    <message>
        <source>An in-toto statement in a DSSE envelope. Anyone can check it with openssl alone.</source>
        <translation>DSSE 信封中的 in-toto 声明。任何人仅用 openssl 即可检查。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>assay::SignersCard</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>谁签名</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit who signs in the chosen risk tier</source>
        <translation>编辑所选风险等级由谁签署</translation>
    </message>
    <message>
        <source>Who signs, by risk tier</source>
        <translation>由谁签署，按风险等级</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>A rejection closes the gate</source>
        <translation>拒绝即关闭关卡</translation>
    </message>
    <message>
        <source>An approval counts</source>
        <translation>批准有效期</translation>
    </message>
</context>
<context>
    <name>assay::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>assay::SkillsView</name>
    <message>
        <source>%1, does not count</source>
        <translation>%1，不计入</translation>
    </message>
    <message>
        <source>Nothing shows it.</source>
        <translation>没有依据。</translation>
    </message>
    <message>
        <source>People and their skills</source>
        <translation>人员及其技能</translation>
    </message>
    <message>
        <source>What the work asks for</source>
        <translation>工作所需</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>尚无技能</translation>
    </message>
    <message>
        <source>Reading skills</source>
        <translation>正在读取技能</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source> – %1</source>
        <translation> – %1</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Nobody has said yet what techniques ask for.</source>
        <translation>尚无人说明各项技术的要求。</translation>
    </message>
    <message>
        <source>Name a skill…</source>
        <translation>命名技能…</translation>
    </message>
    <message>
        <source>Say who can do it…</source>
        <translation>说明谁会做…</translation>
    </message>
    <message>
        <source>Say what work asks for…</source>
        <translation>说明工作要求…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A skill has a family and a name.</source>
        <translation>技能有类别和名称。</translation>
    </message>
    <message>
        <source>Name a skill</source>
        <translation>命名技能</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Skills of one family are near each other, but one does not always carry over to another.</source>
        <translation>同一类别的技能彼此相近，但一项技能并不总能沿用到另一项。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills that it does not carry over to, apart by semicolons</source>
        <translation>它不能沿用到的技能，以分号分隔</translation>
    </message>
    <message>
        <source>“%1” is no day, such as 2027-12-31.</source>
        <translation>“%1”不是日期；日期如 2027-12-31。</translation>
    </message>
    <message>
        <source>Who can do it?</source>
        <translation>谁会做？</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Without evidence, or after its day, a level does not count.</source>
        <translation>没有证据，或过了其有效日期，级别便不算数。</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>掌握程度</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>证明依据</translation>
    </message>
    <message>
        <source>Counts until the day, such as 2027-12-31</source>
        <translation>有效期至，例如 2027-12-31</translation>
    </message>
    <message>
        <source>a model, by the name below</source>
        <translation>模型，名称见下</translation>
    </message>
    <message>
        <source>Choose a technique or write the name of a model, one of the two.</source>
        <translation>请选择一项技术或填写模型名称，二者取一。</translation>
    </message>
    <message>
        <source>How many people are asked for is a number from 1.</source>
        <translation>所需人数须为从 1 开始的数字。</translation>
    </message>
    <message>
        <source>What does the work ask for?</source>
        <translation>工作要求什么？</translation>
    </message>
    <message>
        <source>What was said of the same technique or model and skill before is replaced.</source>
        <translation>此前针对同一技术或模型及同一技能的说明将被取代。</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>By so many people</source>
        <translation>所需人数</translation>
    </message>
    <message>
        <source>Who can do what, shown by evidence, and what techniques ask of people.</source>
        <translation>谁会什么（有证据证明），以及各项技术对人员的要求。</translation>
    </message>
    <message>
        <source>Name a skill first.</source>
        <translation>请先命名一项技能。</translation>
    </message>
</context>
<context>
    <name>assay::SmoothingPanel</name>
    <message>
        <source>Kind of smoothing</source>
        <translation>平滑方式</translation>
    </message>
    <message>
        <source>Moving average, as TensorBoard</source>
        <translation>移动平均，同 TensorBoard</translation>
    </message>
    <message>
        <source>Time-weighted average, as W&amp;B</source>
        <translation>时间加权平均，同 W&amp;B</translation>
    </message>
    <message>
        <source>Centred average of a window</source>
        <translation>窗口居中平均</translation>
    </message>
    <message>
        <source>Gaussian bell</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>强</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 by time</source>
        <translation>%1 按时间</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>%1 点平均</translation>
    </message>
    <message>
        <source>σ %1 points</source>
        <translation>σ %1 点</translation>
    </message>
</context>
<context>
    <name>assay::Sparkline</name>
    <message>
        <source>%1: no values</source>
        <translation>%1：没有值</translation>
    </message>
    <message>
        <source>%1: between %2 and %3, last %4</source>
        <translation>%1：介于 %2 和 %3 之间，最后值为 %4</translation>
    </message>
</context>
<context>
    <name>assay::StageLegend</name>
    <message>
        <source>Colours: each stage has its own; hatched is on hold</source>
        <translation>颜色：每个阶段各有颜色；斜线表示暂停</translation>
    </message>
</context>
<context>
    <name>assay::StampingForm</name>
    <message>
        <source>Time stamps of your signatures</source>
        <translation>您的签名的时间戳</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>An authority (RFC 3161) then states when you signed. It is told a SHA-256 and a random number, nothing of the project. If it cannot be reached, nothing is signed. Leave both empty for no time stamps.</source>
        <translation>之后由一个机构（RFC 3161）证明签名时间。它只得到一个 SHA-256 和一个随机数，得不到项目的任何内容。如果无法连接该机构，则不签署任何内容。不需要时间戳时，两项都留空。</translation>
    </message>
    <message>
        <source>Address of the authority</source>
        <translation>机构的地址</translation>
    </message>
    <message>
        <source>PEM file with the certificates that its own leads to</source>
        <translation>PEM 文件，含该机构的证书所追溯到的证书</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Say by which certificates the authority is believed.</source>
        <translation>请说明凭哪些证书信任该机构。</translation>
    </message>
    <message>
        <source>The address of the authority is missing.</source>
        <translation>缺少机构的地址。</translation>
    </message>
</context>
<context>
    <name>assay::StandingForm</name>
    <message>
        <source>What they did stays theirs and goes on counting. Their roles end now: they sign, decide and write nothing more, and nothing new is given to them.</source>
        <translation>其所做之事仍归其名下并继续有效。其角色现在终止：不再签署、决定或撰写，也不再分派新的事项。</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>理由，所有查看日志的人都能看到</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 已离开</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已回来</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>已回来</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Nothing differs from the roles that they hold.</source>
        <translation>与其拥有的角色没有差别。</translation>
    </message>
    <message>
        <source>Choose what they do here from now on.</source>
        <translation>请选择此人今后在此做什么。</translation>
    </message>
    <message>
        <source>Who may do what is changed for a reason.</source>
        <translation>更改谁可以做什么需要理由。</translation>
    </message>
</context>
<context>
    <name>assay::StartPage</name>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open a project, or start one</source>
        <translation>打开或新建项目</translation>
    </message>
    <message>
        <source>A project is one file that a team shares: its use cases, runs and models, and a log of every change. You can also drop one here.</source>
        <translation>项目是团队共享的一个文件：包含其用例、运行和模型，以及记录每次更改的日志。也可以将项目拖放到此处。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示项目</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>从列表中移除 %1</translation>
    </message>
</context>
<context>
    <name>assay::StateOnView</name>
    <message>
        <source>The log had %1 entries then, with root %2: a checkpoint of that time has the same.</source>
        <translation>当时日志有 %1 条记录，根为 %2：当时的检查点与此相同。</translation>
    </message>
    <message>
        <source>%1 entries of the log say that they were made by then. They are not its first ones, so that no root is told: some clock went back.</source>
        <translation>日志中有 %1 条记录注明产生于此时之前。它们不是最前面的记录，因此不给出根：某个时钟曾回拨。</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无截止</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>State on a day</source>
        <translation>某日的状态</translation>
    </message>
    <message>
        <source>The state at the end of</source>
        <translation>截至此日结束时的状态</translation>
    </message>
    <message>
        <source>Day, as in 2026-03-31</source>
        <translation>日期，如 2026-03-31</translation>
    </message>
    <message>
        <source>A day in UTC, as in 2026-03-31</source>
        <translation>UTC 日期，如 2026-03-31</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>前 30 天</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Export CSV: %1</source>
        <translation>导出 CSV：%1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Policy in force</source>
        <translation>生效的政策</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>始于 (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入者</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>当时尚无。</translation>
    </message>
    <message>
        <source>Requests for approval</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求人</translation>
    </message>
    <message>
        <source>Asked (UTC)</source>
        <translation>申请时间 (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nobody had asked yet.</source>
        <translation>当时尚无人申请。</translation>
    </message>
    <message>
        <source>Signed decisions</source>
        <translation>已签名的决定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>签名时间 (UTC)</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Nobody had signed yet.</source>
        <translation>当时尚无人签名。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Write a day as in 2026-03-31. What is shown stays as it was.</source>
        <translation>请填写日期，如 2026-03-31。显示的内容保持不变。</translation>
    </message>
    <message>
        <source>Reading the state of %1</source>
        <translation>正在读取 %1 的状态</translation>
    </message>
    <message>
        <source>As of %1 UTC, not of now. %2 What things are called is of now.</source>
        <translation>这是 %1 UTC 的状态，而非现在的状态。%2名称均为现在的名称。</translation>
    </message>
    <message>
        <source>%1 · %2, in force since %3</source>
        <translation>%1 · %2，自 %3 起生效</translation>
    </message>
    <message>
        <source>None was in force.</source>
        <translation>当时没有生效的政策。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>assay::StatusBar</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 s left</source>
        <translation>%1 · %2% · 剩余 %3 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Project cannot be read</source>
        <translation>无法读取项目</translation>
    </message>
    <message>
        <source>Audit log · %1 entries · head %2…%3</source>
        <translation>审计日志 · %1 个条目 · 日志头 %2…%3</translation>
    </message>
    <message>
        <source>Root of the audit log over %1 entries: %2</source>
        <translation>审计日志 %1 个条目的根：%2</translation>
    </message>
</context>
<context>
    <name>assay::StepButtons</name>
    <message>
        <source>More steps</source>
        <translation>更多步骤</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
</context>
<context>
    <name>assay::StepForm</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 at a step</source>
        <translation>某一步的 %1</translation>
    </message>
    <message>
        <source>A run that logged nothing at just this step has no value there; of several, the one that was logged last counts.</source>
        <translation>若某运行恰好在此步没有记录，则没有值；若有多个，以最后记录的为准。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>assay::StepSlider</name>
    <message>
        <source>step %1, %2 of %3</source>
        <translation>第 %1 步，%3 中的第 %2 个</translation>
    </message>
</context>
<context>
    <name>assay::StepTaker</name>
    <message>
        <source>Take up again in %1</source>
        <translation>恢复到“%1”</translation>
    </message>
    <message>
        <source>Call it framed</source>
        <translation>标记为已界定</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return to development</source>
        <translation>退回开发</translation>
    </message>
    <message>
        <source>Start a new iteration</source>
        <translation>开始新的迭代</translation>
    </message>
    <message>
        <source>Start development</source>
        <translation>开始开发</translation>
    </message>
    <message>
        <source>Submit for validation</source>
        <translation>提交验证</translation>
    </message>
    <message>
        <source>Pass validation</source>
        <translation>通过验证</translation>
    </message>
    <message>
        <source>Take live</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>%1 的步骤</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 has ended: there is no step from here</source>
        <translation>%1 已结束：没有后续步骤</translation>
    </message>
</context>
<context>
    <name>assay::TagForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>What you say goes before what the source says, and no import changes it.</source>
        <translation>您的说明优先于来源，导入不会更改。</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>Key of the new tag</source>
        <translation>新标签的键</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value of the new tag</source>
        <translation>新标签的值</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>去掉标签 %1</translation>
    </message>
    <message>
        <source>is taken away</source>
        <translation>将被去掉</translation>
    </message>
</context>
<context>
    <name>assay::TalkCard</name>
    <message>
        <source>Asked for approval, request %1.</source>
        <translation>已请求批准，请求 %1。</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件：%1</translation>
    </message>
</context>
<context>
    <name>assay::TalkTab</name>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>Tasks and talk</source>
        <translation>任务与讨论</translation>
    </message>
    <message>
        <source>Tasks of this use case</source>
        <translation>此用例的任务</translation>
    </message>
    <message>
        <source>Nothing has to be done for this use case.</source>
        <translation>此用例没有要做的事。</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Reading tasks</source>
        <translation>正在读取任务</translation>
    </message>
</context>
<context>
    <name>assay::TaskCalendar</name>
    <message>
        <source>Your tasks by the day by which they are due</source>
        <translation>按到期日排列的任务</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The month of today</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>without a day: %1</source>
        <translation>无日期：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>assay::TaskForm</name>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Made from %1</source>
        <translation>由 %1 创建</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due, as in 2027-01-31</source>
        <translation>截止日期，如 2027-01-31</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>更多说明</translation>
    </message>
    <message>
        <source>Reading the people</source>
        <translation>正在读取人员</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>任务需要标题。</translation>
    </message>
</context>
<context>
    <name>assay::TaskPage</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Open what it is from</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>assay::TaskReasonForm</name>
    <message>
        <source>It waits for</source>
        <translation>等待的事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>此步骤需要理由。</translation>
    </message>
</context>
<context>
    <name>assay::TaskSteps</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>阻塞…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot go to %3 from there. Nothing was changed; M shows where it can go.</source>
        <translation>%1 处于“%2”，不能由此转为“%3”。未作任何更改；按 M 可查看能转到哪里。</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>正在更改 %1 的状态</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
</context>
<context>
    <name>assay::TechniqueForm</name>
    <message>
        <source>Controls of one technique alone</source>
        <translation>仅适用于一项技术的控制</translation>
    </message>
    <message>
        <source>Controls of %1 alone</source>
        <translation>仅适用于 %1 的控制</translation>
    </message>
    <message>
        <source>A control that is limited to no technique is asked of every release. A technique that no control is limited to is not kept.</source>
        <translation>未限定于任何技术的控制，对每个发布都有要求。没有控制限定于它的技术不予保留。</translation>
    </message>
    <message>
        <source>Technique, as use cases and releases name it</source>
        <translation>技术，按用例和发布中的名称</translation>
    </message>
    <message>
        <source>Limited to it</source>
        <translation>仅限于它</translation>
    </message>
    <message>
        <source>now only for %1</source>
        <translation>目前仅适用于 %1</translation>
    </message>
    <message>
        <source>Say which technique.</source>
        <translation>请说明是哪项技术。</translation>
    </message>
    <message>
        <source>Choose the controls that only this technique is asked for.</source>
        <translation>请选择仅对此技术要求的控制。</translation>
    </message>
</context>
<context>
    <name>assay::TechniquesCard</name>
    <message>
        <source>Techniques</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Every control is asked of releases of every technique.</source>
        <translation>每个控制对采用任何技术的发布都有要求。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Add a technique…</source>
        <translation>添加技术…</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>Asked only of it</source>
        <translation>仅对其要求</translation>
    </message>
    <message>
        <source>Edit the chosen technique</source>
        <translation>编辑所选技术</translation>
    </message>
    <message>
        <source>Controls of one technique alone</source>
        <translation>仅适用于一项技术的控制</translation>
    </message>
</context>
<context>
    <name>assay::ThingPage</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Facts and history</source>
        <translation>信息与历史</translation>
    </message>
</context>
<context>
    <name>assay::ThingSearch</name>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
</context>
<context>
    <name>assay::ThingTalk</name>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>由 %1 解决</translation>
    </message>
    <message>
        <source>Note at a chart</source>
        <translation>图表上的备注</translation>
    </message>
    <message>
        <source>Note at the chart of %1</source>
        <translation>%1 图表上的备注</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>What you hear of this</source>
        <translation>与此有关的通知</translation>
    </message>
    <message>
        <source>What reaches your inbox of this</source>
        <translation>与此有关的哪些内容进入收件箱</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Reading a discussion</source>
        <translation>正在读取讨论</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>您的评论</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>assay::ThingView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Facts and history</source>
        <translation>信息与历史</translation>
    </message>
    <message>
        <source>Reading a thing</source>
        <translation>正在读取对象</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>The project has nothing at %1. Look for its name with Ctrl+K.</source>
        <translation>项目中 %1 处没有内容。请用 Ctrl+K 查找其名称。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>assay::TimelineHeader</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>assay::TimelineView</name>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>显示的时间长度</translation>
    </message>
    <message>
        <source>No use case passes the filter.</source>
        <translation>没有用例通过筛选。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>+ and - look closer and wider; Left and Right go through time</source>
        <translation>+ 和 - 放大与缩小；左右键在时间中移动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timeline of the use cases</source>
        <translation>用例的时间线</translation>
    </message>
</context>
<context>
    <name>assay::UnprovenCard</name>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>serves none</source>
        <translation>不服务于任何用例</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>Who can supply it</source>
        <translation>可提供者</translation>
    </message>
    <message>
        <source>In use without evidence</source>
        <translation>正在使用但缺少证据</translation>
    </message>
    <message>
        <source>Reading what is in use</source>
        <translation>正在读取正在使用的模型</translation>
    </message>
    <message>
        <source>Whatever is in use has an owner, counted signatures, the sign-off of all who have to, something that watches it and a way back.</source>
        <translation>所有正在使用的模型都有负责人、有效签名、所有必需人员的签核、监控以及回退途径。</translation>
    </message>
    <message>
        <source>Models in use of which something cannot be shown: %1. A row leads to its use case.</source>
        <translation>正在使用、但有内容无法出示的模型：%1。点按一行可前往其用例。</translation>
    </message>
    <message>
        <source>What could not be shown on a day in the past is not told; go back to now.</source>
        <translation>过去某一天无法证明的事项不在此说明；请回到现在。</translation>
    </message>
</context>
<context>
    <name>assay::UseCaseForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人员</translation>
    </message>
    <message>
        <source>Tabular, text, images, rules …</source>
        <translation>表格、文本、图像、规则…</translation>
    </message>
    <message>
        <source>What gets better, by how much</source>
        <translation>改进什么，改进多少</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Decision it is to make better</source>
        <translation>要改进的决策</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>Value hypothesis</source>
        <translation>价值假设</translation>
    </message>
    <message>
        <source>Only the title is needed.</source>
        <translation>只有标题是必填项。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What about the text you typed?</source>
        <translation>如何处理您输入的文字？</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续编写</translation>
    </message>
    <message>
        <source>A use case needs a title.</source>
        <translation>用例需要标题。</translation>
    </message>
</context>
<context>
    <name>assay::UseCaseLink</name>
    <message>
        <source>No use case</source>
        <translation>无用例</translation>
    </message>
    <message>
        <source>The experiment belongs to “%1” (%2)</source>
        <translation>该实验属于“%1”（%2）</translation>
    </message>
    <message>
        <source>Say to which use case the experiment belongs</source>
        <translation>说明该实验属于哪个用例</translation>
    </message>
    <message>
        <source>Use case %1</source>
        <translation>用例 %1</translation>
    </message>
    <message>
        <source>Reading use cases</source>
        <translation>正在读取用例</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>It has ended: no more work belongs to it</source>
        <translation>已结束：不再有工作属于它</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>There are no use cases yet</source>
        <translation>还没有用例</translation>
    </message>
    <message>
        <source>the portfolio has a button for the first one</source>
        <translation>组合页上有按钮可建第一个</translation>
    </message>
    <message>
        <source>The experiment belongs to it already</source>
        <translation>该实验已属于它</translation>
    </message>
</context>
<context>
    <name>assay::UseCasePage</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>用例组合</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>迭代 %1</translation>
    </message>
</context>
<context>
    <name>assay::UsersTab</name>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>influence: %1</source>
        <translation>影响力：%1</translation>
    </message>
    <message>
        <source>target: %1 % of decisions</source>
        <translation>目标：%1 % 的决策</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Add a user group…</source>
        <translation>添加用户群…</translation>
    </message>
    <message>
        <source>Take in feedback…</source>
        <translation>录入反馈…</translation>
    </message>
    <message>
        <source>Import feedback…</source>
        <translation>导入反馈…</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>The user groups</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>Items of feedback</source>
        <translation>反馈条目</translation>
    </message>
    <message>
        <source>Nobody has said yet whom it is for. Gate 1 asks for a group and how often to talk with it.</source>
        <translation>尚无人说明面向谁。关卡 1 要求给出一个用户群以及与其沟通的频率。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>contact overdue</source>
        <translation>联系已逾期</translation>
    </message>
    <message>
        <source>Record a contact…</source>
        <translation>记录联系…</translation>
    </message>
    <message>
        <source>Record a contact with %1</source>
        <translation>记录与 %1 的联系</translation>
    </message>
    <message>
        <source>Contacts with users</source>
        <translation>用户联系</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Nobody has written down yet that they talked with users.</source>
        <translation>尚无人记录与用户的交谈。</translation>
    </message>
    <message>
        <source>Nothing was said of it yet. Type it in, or import a JSON or CSV file.</source>
        <translation>尚无相关反馈。请直接输入，或导入 JSON 或 CSV 文件。</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>伤害</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>回复：%1</translation>
    </message>
    <message>
        <source>Led to %1</source>
        <translation>促成了 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Triage…</source>
        <translation>分级…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回复…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>有多少人</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>与谁沟通</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Share of their decisions to be taken with the model, in %</source>
        <translation>其决策中应借助模型作出的比例（%）</translation>
    </message>
    <message>
        <source>Days between contacts, as agreed</source>
        <translation>约定的联系间隔天数</translation>
    </message>
    <message>
        <source>User group %1</source>
        <translation>用户群 %1</translation>
    </message>
    <message>
        <source>A user group of %1</source>
        <translation>%1 的一个用户群</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say with whom it was or what came of it.</source>
        <translation>请说明与谁联系，或有何结果。</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>与 %1 的联系</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>与谁</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>有何结果</translation>
    </message>
    <message>
        <source>Feedback needs its words.</source>
        <translation>反馈需要原话。</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>对 %1 的反馈</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>用户群</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Somebody was or may be harmed: model risk hears of it at once</source>
        <translation>有人已经或可能受到伤害：模型风险部门会立即得知</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>导入反馈</translation>
    </message>
    <message>
        <source>Feedback (*.json *.jsonl *.csv);;All files (*)</source>
        <translation>反馈 (*.json *.jsonl *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was imported.</source>
        <translation>无法读取 %1：%2。未导入任何内容。</translation>
    </message>
    <message>
        <source>Importing feedback</source>
        <translation>正在导入反馈</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 of feedback came in, %2 were known already, and %3 were left out, the first in %4.</source>
        <translation>导入 %1 条反馈，%2 条此前已有，%3 条已略过，其中第一条在 %4。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>assay::ValueForm</name>
    <message>
        <source>What is it to earn?</source>
        <translation>要带来什么价值？</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>写下</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Shown by the metric</source>
        <translation>以此指标体现</translation>
    </message>
    <message>
        <source>Target; more is better</source>
        <translation>目标；越大越好</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>How one will know what would have been without it</source>
        <translation>如何得知没有它会怎样</translation>
    </message>
    <message>
        <source>A hypothesis, a metric and a way to know what would have been without it are needed.</source>
        <translation>需要一个假设、一个指标，以及得知没有它会怎样的方法。</translation>
    </message>
    <message>
        <source>The target is a number, such as 120000 or 0.5.</source>
        <translation>目标是一个数字，如 120000 或 0.5。</translation>
    </message>
    <message>
        <source>What is %1 to earn?</source>
        <translation>%1 应带来什么价值？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>assay::ValueLedger</name>
    <message>
        <source>a measurement</source>
        <translation>一次测量</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Value records</source>
        <translation>价值记录</translation>
    </message>
    <message>
        <source>New value record…</source>
        <translation>新建价值记录…</translation>
    </message>
    <message>
        <source>No value records yet</source>
        <translation>尚无价值记录</translation>
    </message>
    <message>
        <source>A value record says what a use case is to earn and how one will know. A data scientist and operations stand by what is measured, and the business owner accepts it.</source>
        <translation>价值记录说明用例要带来什么价值，以及如何得知。数据科学家和运维为测量结果背书，由业务负责人验收。</translation>
    </message>
    <message>
        <source>Value ledger</source>
        <translation>价值台账</translation>
    </message>
    <message>
        <source>The chosen value record</source>
        <translation>所选的价值记录</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>测量…</translation>
    </message>
    <message>
        <source>Stand by it…</source>
        <translation>背书…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>验收…</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>质疑…</translation>
    </message>
    <message>
        <source>Speak against the claim…</source>
        <translation>反驳主张…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>没有它时</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>There is no use case that could earn anything yet.</source>
        <translation>尚无能够带来价值的用例。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>measurement %1 · %2</source>
        <translation>测量 %1 · %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
</context>
<context>
    <name>assay::ValueTab</name>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
</context>
<context>
    <name>assay::ValueView</name>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Value hypothesis</source>
        <translation>价值假设</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Missing to measure it</source>
        <translation>衡量所缺</translation>
    </message>
    <message>
        <source>Value of the use cases</source>
        <translation>用例的价值</translation>
    </message>
    <message>
        <source>What each use case promises, and what is missing before it is known whether that came true. No value is guessed.</source>
        <translation>每个用例承诺了什么，以及要知道承诺是否兑现还缺什么。不猜测任何价值。</translation>
    </message>
    <message>
        <source>This is the past, which nobody can change; go back to now.</source>
        <translation>这是过去的状态，无人可以更改；请回到现在。</translation>
    </message>
</context>
<context>
    <name>assay::ValueWordForm</name>
    <message>
        <source>%1: stand by %2</source>
        <translation>%1：为 %2 背书</translation>
    </message>
    <message>
        <source>%1: accept %2</source>
        <translation>%1：验收 %2</translation>
    </message>
    <message>
        <source>%1: dispute %2</source>
        <translation>%1：质疑 %2</translation>
    </message>
    <message>
        <source>%1: speak against the claim</source>
        <translation>%1：反驳主张</translation>
    </message>
    <message>
        <source>%1: decide the dispute</source>
        <translation>%1：裁定质疑</translation>
    </message>
    <message>
        <source>Stand by it</source>
        <translation>背书</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>You act as %1. What you say is kept.</source>
        <translation>您以 %1 的身份操作。所说的内容会保留。</translation>
    </message>
    <message>
        <source>The figure stands</source>
        <translation>数字成立</translation>
    </message>
    <message>
        <source>The claim holds: it is measured again</source>
        <translation>主张成立：重新测量</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Claim: what does not hold</source>
        <translation>主张：哪里不成立</translation>
    </message>
    <message>
        <source>What speaks against the claim</source>
        <translation>反驳主张的理由</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>A dispute needs a claim and its evidence.</source>
        <translation>质疑需要主张及其证据。</translation>
    </message>
    <message>
        <source>This needs its reason, which is kept.</source>
        <translation>此项需要理由，理由会保留。</translation>
    </message>
</context>
<context>
    <name>assay::ValuesPanel</name>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 per step</source>
        <translation>每步 %1</translation>
    </message>
    <message>
        <source>%1 per unit of %2</source>
        <translation>每单位 %2 为 %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>As logged</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Nearest point</source>
        <translation>最近的点</translation>
    </message>
    <message>
        <source>From the cursor</source>
        <translation>距光标</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Which values</source>
        <translation>哪些数值</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>光标处</translation>
    </message>
    <message>
        <source>Over a stretch</source>
        <translation>区段内</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>复制表格以供电子表格使用</translation>
    </message>
    <message>
        <source>Close the values</source>
        <translation>关闭数值</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>光标处的数值</translation>
    </message>
    <message>
        <source>Statistics of the selected stretch</source>
        <translation>所选区段的统计</translation>
    </message>
    <message>
        <source>Point at a chart, or press the arrow keys in one.</source>
        <translation>将指针移到图表上，或在图表中按方向键。</translation>
    </message>
    <message>
        <source>%1 · charts in view</source>
        <translation>%1 · 可见图表</translation>
    </message>
    <message>
        <source>Drag over a chart with Shift held, or press [ and ] at the cursor.</source>
        <translation>按住 Shift 在图表上拖动，或在光标处按 [ 和 ]。</translation>
    </message>
    <message>
        <source>%1 to %2, as logged · charts in view</source>
        <translation>%1 至 %2，原始记录 · 可见图表</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
</context>
<context>
    <name>assay::VersionCard</name>
    <message>
        <source>This version</source>
        <translation>此版本</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>前一版本</translation>
    </message>
    <message>
        <source>none was released</source>
        <translation>尚未发布过</translation>
    </message>
    <message>
        <source>Made of the same as</source>
        <translation>构成相同的版本</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术方法</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Changed since the version before</source>
        <translation>自上一版本以来的更改</translation>
    </message>
    <message>
        <source>Feedback %1</source>
        <translation>反馈 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>“assay-cli release diff” lists them all</source>
        <translation>“assay-cli release diff”会全部列出</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后的差异</translation>
    </message>
</context>
<context>
    <name>assay::ViewMenu</name>
    <message>
        <source>Reading views</source>
        <translation>正在读取视图</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Choose, save and share how this page is arranged</source>
        <translation>选择、保存和共享此页的布置</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Shared by others</source>
        <translation>他人共享</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · 已共享</translation>
    </message>
    <message>
        <source>No saved view is shown. Choose one, or save this one under a name.</source>
        <translation>当前未显示已保存的视图。请选择一个，或以名称保存此视图。</translation>
    </message>
    <message>
        <source>A view is changed by its owner, %1. Save it as a view of your own.</source>
        <translation>视图只能由其所有者 %1 更改。可另存为自己的视图。</translation>
    </message>
    <message>
        <source>Save into “%1”</source>
        <translation>保存到“%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The page is arranged as the view has it.</source>
        <translation>页面的布局与视图一致。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename or share…</source>
        <translation>重命名或共享…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>No saved view is shown.</source>
        <translation>当前未显示已保存的视图。</translation>
    </message>
    <message>
        <source>The view has been saved once only.</source>
        <translation>该视图只保存过一次。</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>版本 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Restore an archived view</source>
        <translation>恢复已归档的视图</translation>
    </message>
    <message>
        <source>You have archived no view of this page.</source>
        <translation>您没有归档过此页面的视图。</translation>
    </message>
    <message>
        <source>%1 · archived %2</source>
        <translation>%1 · 归档于 %2</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Show what was copied as text</source>
        <translation>显示复制的文本视图</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename or share the view</source>
        <translation>重命名或共享视图</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>正在保存视图</translation>
    </message>
    <message>
        <source>%1. You are told when a run enters this view.</source>
        <translation>%1。有运行进入此视图时会通知您。</translation>
    </message>
    <message>
        <source>%1 · followed</source>
        <translation>%1 · 已关注</translation>
    </message>
    <message>
        <source>Tell me when a run enters</source>
        <translation>有运行进入时通知我</translation>
    </message>
    <message>
        <source>Following the view</source>
        <translation>正在关注视图</translation>
    </message>
    <message>
        <source>Reading a view</source>
        <translation>正在读取视图</translation>
    </message>
    <message>
        <source>“%1” is no view of this page.</source>
        <translation>“%1”不是此页面的视图。</translation>
    </message>
    <message>
        <source>What was copied is a view of another page. Nothing was changed.</source>
        <translation>复制的内容是另一页面的视图。没有任何更改。</translation>
    </message>
</context>
<context>
    <name>assay::ViewNameForm</name>
    <message>
        <source>Everybody finds it; only I change it</source>
        <translation>所有人可见；仅我可改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>assay::ViewStates</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>assay::WaitingView</name>
    <message>
        <source>What waits, or how long it may</source>
        <translation>等待中的事项或可等待多久</translation>
    </message>
    <message>
        <source>Change a level…</source>
        <translation>更改时限…</translation>
    </message>
    <message>
        <source>What waits for somebody</source>
        <translation>等待某人处理的事项</translation>
    </message>
    <message>
        <source>Nothing waits for anybody</source>
        <translation>没有等待处理的事项</translation>
    </message>
    <message>
        <source>Handovers, sign-offs, steps through gates, feedback and tasks that nobody has begun appear here until somebody does their part.</source>
        <translation>交接、签核、通过关卡的步骤、反馈以及尚未开始的任务会显示在此,直到有人处理。</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>等待中的事项</translation>
    </message>
    <message>
        <source>How long it may</source>
        <translation>可等待多久</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时限状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>等谁</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Due by (UTC)</source>
        <translation>截止(UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Reading what waits</source>
        <translation>正在读取待处理项</translation>
    </message>
    <message>
        <source>%1 wait: %2 late, %3 due soon</source>
        <translation>%1 项等待:%2 项逾期,%3 项即将到期</translation>
    </message>
    <message>
        <source>Not told of the past</source>
        <translation>过去的情况不在此说明</translation>
    </message>
    <message>
        <source>What waited on a day in the past is not told; go back to now.</source>
        <translation>过去某一天等待处理的事项不在此说明；请回到现在。</translation>
    </message>
</context>
<context>
    <name>assay::WorkForm</name>
    <message>
        <source>It is being done.</source>
        <translation>正在执行。</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>密钥需要口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
</context>
<context>
    <name>assay::WorkPage</name>
    <message>
        <source>%1, by a %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, by anyone</source>
        <translation>%1（任何人）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1（虚构）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>等待始于</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Steps asked of your role</source>
        <translation>需由您的角色执行的步骤</translation>
    </message>
    <message>
        <source>Use cases you own</source>
        <translation>您负责的用例</translation>
    </message>
    <message>
        <source>Nothing waits for your role</source>
        <translation>没有需由您的角色处理的事项</translation>
    </message>
    <message>
        <source>Use cases of others whose next step is your role&apos;s appear here by themselves.</source>
        <translation>他人的用例若下一步由您的角色执行，会自动出现在此处。</translation>
    </message>
    <message>
        <source>None of your use cases waits</source>
        <translation>您的用例均无待处理事项</translation>
    </message>
    <message>
        <source>Use cases that you own appear here until they operate.</source>
        <translation>您负责的用例在投入运营之前会显示在此处。</translation>
    </message>
    <message>
        <source>Reading what waits</source>
        <translation>正在读取待处理项</translation>
    </message>
    <message>
        <source>What reached you</source>
        <translation>您收到的内容</translation>
    </message>
    <message>
        <source>Your tasks</source>
        <translation>您的任务</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>1 unread</source>
        <translation>1 条未读</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 条未读</translation>
    </message>
    <message>
        <source>1 open task</source>
        <translation>1 个未完成任务</translation>
    </message>
    <message>
        <source>%1 open tasks</source>
        <translation>%1 个未完成任务</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>1 use case</source>
        <translation>1 个用例</translation>
    </message>
    <message>
        <source>%1 use cases</source>
        <translation>%1 个用例</translation>
    </message>
</context>
</TS>
