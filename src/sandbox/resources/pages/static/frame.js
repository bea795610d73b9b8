/* What every page does: links that change something are sent as a form with the token, the sidebar folds. */
(function (document, $) {
  'use strict';

  function post(link) {
    var form = document.createElement('form');
    form.method = 'post';
    form.action = link.getAttribute('href');
    var token = document.createElement('input');
    token.type = 'hidden';
    token.name = 'atl_token';
    token.value = $('#atlassian-token').attr('content');
    form.appendChild(token);
    document.body.appendChild(form);
    form.submit();
  }

  $(document).on('click', 'a.post-link, .post-link > a', function (event) {
    event.preventDefault();
    post(this);
  });
})(document, window.jQuery);
