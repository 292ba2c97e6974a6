;;; emacs.el --- Emacs with Eglot, in batch  -*- lexical-binding: t -*-
;; `scripts/clients.ts' says in the environment what to start (SERVER) and what to open (FILE).
;; Prints what it saw, and ends with 1 where something was missing.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'markdown-mode)

(setq eglot-sync-connect 10 eglot-autoshutdown nil project-find-functions nil)
(add-to-list 'eglot-server-programs `(markdown-mode . (,(getenv "SERVER") "--stdio")))

(defun say (form &rest values)
  (princ (concat "  " (apply #'format form values) "\n")))

(defun wait-for (what is-so)
  (let ((end (+ (float-time) 10)) value)
    (while (and (not (setq value (funcall is-so))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or value (error "%s" what))))

(defun unknown-tag ()
  (flymake-start)
  (seq-find (lambda (each) (string-match-p "nonsens" (flymake-diagnostic-text each))) (flymake-diagnostics)))

(defun ask (method)
  (jsonrpc-request (eglot-current-server) method (eglot--TextDocumentPositionParams)))

(defun scene ()
  (markdown-mode)
  (apply #'eglot (eglot--guess-contact))
  (let ((found (wait-for "no diagnostics" #'unknown-tag)))
    (say "diagnostic %d: %s" (line-number-at-pos (flymake-diagnostic-beg found)) (flymake-diagnostic-text found))
    (goto-char (flymake-diagnostic-beg found))
    (unless (looking-at "#nonsens") (error "The diagnostic stands elsewhere")))
  (goto-char (point-min))
  (search-forward "#same")
  (let ((words (plist-get (plist-get (ask :textDocument/hover) :contents) :value)))
    (say "hover %s" (car (split-string words "\n")))
    (unless (string-match-p "All in the same boat" words) (error "Another hover")))
  (search-forward "#nonsens")
  (replace-match "#mutu")
  (eglot--signal-textDocument/didChange)
  (let* ((items (plist-get (ask :textDocument/completion) :items))
         (label (plist-get (aref items 0) :label)))
    (say "completion %s" label)
    (unless (string-match-p "mutual" label) (error "Another completion"))
    (delete-char -5)
    (insert label))
  (eglot--signal-textDocument/didChange)
  (wait-for "The diagnostic stays" (lambda () (not (unknown-tag))))
  (say "the diagnostic is gone")
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))

(kill-emacs
 (condition-case err
     (with-current-buffer (find-file-noselect (getenv "FILE")) (scene) 0)
   (error (say "%s" (error-message-string err)) 1)))
